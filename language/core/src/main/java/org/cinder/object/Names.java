// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.str.Text;

/** Attribute names that the runtime itself looks up, made once. */
public final class Names {
    public static final TruffleString T_ABSTRACTMETHODS = Text.of("__abstractmethods__");
    public static final TruffleString T_ALL = Text.of("__all__");
    public static final TruffleString T_ANNOTATIONS = Text.of("__annotations__");
    public static final TruffleString T_BASES = Text.of("__bases__");
    public static final TruffleString T_CLASS = Text.of("__class__");
    public static final TruffleString T_CLASSCELL = Text.of("__classcell__");
    public static final TruffleString T_CLASS_GETITEM = Text.of("__class_getitem__");
    public static final TruffleString T_DICT = Text.of("__dict__");
    public static final TruffleString T_DIR = Text.of("__dir__");
    public static final TruffleString T_DOC = Text.of("__doc__");
    public static final TruffleString T_EQ = Text.of("__eq__");
    public static final TruffleString T_FILE = Text.of("__file__");
    public static final TruffleString T_GET = Text.of("__get__");
    public static final TruffleString T_GETATTR = Text.of("__getattr__");
    public static final TruffleString T_GETNEWARGS = Text.of("__getnewargs__");
    public static final TruffleString T_GETNEWARGS_EX = Text.of("__getnewargs_ex__");
    public static final TruffleString T_GETSTATE = Text.of("__getstate__");
    public static final TruffleString T_HASH = Text.of("__hash__");
    public static final TruffleString T_INIT = Text.of("__init__");
    public static final TruffleString T_INIT_SUBCLASS = Text.of("__init_subclass__");
    public static final TruffleString T_ISABSTRACTMETHOD = Text.of("__isabstractmethod__");
    public static final TruffleString T_LOADER = Text.of("__loader__");
    public static final TruffleString T_MODULE = Text.of("__module__");
    public static final TruffleString T_MRO = Text.of("mro");
    public static final TruffleString T_MRO_ENTRIES = Text.of("__mro_entries__");
    public static final TruffleString T_NAME = Text.of("__name__");
    public static final TruffleString T_NEW = Text.of("__new__");
    public static final TruffleString T_NOTES = Text.of("__notes__");
    public static final TruffleString T_ORIG_BASES = Text.of("__orig_bases__");
    public static final TruffleString T_ORIG_CLASS = Text.of("__orig_class__");
    public static final TruffleString T_PACKAGE = Text.of("__package__");
    public static final TruffleString T_PARAMETERS = Text.of("__parameters__");
    public static final TruffleString T_PREPARE = Text.of("__prepare__");
    public static final TruffleString T_QUALNAME = Text.of("__qualname__");
    public static final TruffleString T_REDUCE = Text.of("__reduce__");
    public static final TruffleString T_SLOTS = Text.of("__slots__");
    public static final TruffleString T_SPEC = Text.of("__spec__");
    public static final TruffleString T_SUBCLASSCHECK = Text.of("__subclasscheck__");
    public static final TruffleString T_TYPE_PARAMS = Text.of("__type_params__");
    public static final TruffleString T_WEAKREF = Text.of("__weakref__");

    private Names() {}
}
