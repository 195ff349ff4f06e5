// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import com.oracle.truffle.api.object.DynamicObject;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.object.Shape;
import org.cinder.builtins.BuiltinCatalog;
import org.cinder.object.PEllipsis;
import org.cinder.object.PInstance;
import org.cinder.object.PNone;
import org.cinder.object.PNotImplemented;
import org.cinder.object.bytes.PByteArray;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.bytes.PMemoryView;
import org.cinder.object.dict.PDict;
import org.cinder.object.dict.PDictView;
import org.cinder.object.dict.PMappingProxy;
import org.cinder.object.exception.PFrame;
import org.cinder.object.exception.PTraceback;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.function.PCell;
import org.cinder.object.function.PClassMethod;
import org.cinder.object.function.PCode;
import org.cinder.object.function.PFunction;
import org.cinder.object.function.PGetSet;
import org.cinder.object.function.PMember;
import org.cinder.object.function.PMethod;
import org.cinder.object.function.PProperty;
import org.cinder.object.function.PStaticMethod;
import org.cinder.object.generator.PGenerator;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.list.PList;
import org.cinder.object.module.PModule;
import org.cinder.object.number.PComplex;
import org.cinder.object.number.PFloat;
import org.cinder.object.number.PInt;
import org.cinder.object.set.PSet;
import org.cinder.object.slice.PRange;
import org.cinder.object.slice.PSlice;
import org.cinder.object.str.PString;
import org.cinder.object.tuple.PTuple;

/**
 * The builtin classes. They are immutable constants of the language, shared by all contexts and engines,
            so that the class
 * of a primitive or of a builtin container is a constant in every node; what a context adds (subclasses) is kept in the
 * context. Their methods come from the tables listed in {@link BuiltinCatalog}, loaded when a class is first looked at.
 */
public final class BuiltinTypes {
    private static final int FINAL = ClassFlags.BUILTIN;
    private static final int BASE = ClassFlags.BUILTIN | ClassFlags.BASE_TYPE;
    private static final int WEAK = ClassFlags.WEAK_REFERENCES;
    private static final int SEQUENCE = BASE | ClassFlags.SEQUENCE_PATTERN;

    public static final PythonClass TYPE;
    public static final PythonClass OBJECT;

    static {
        // `type` is its own class and `object` its base, so both are tied together by hand
        BuiltinLayout objectLayout = new BuiltinLayout(PInstance.class, null);
        BuiltinLayout typeLayout = new BuiltinLayout(PythonClass.class, objectLayout);
        Shape untyped = Shape.newBuilder().layout(PythonClass.class, java.lang.invoke.MethodHandles.lookup()).build();
        TYPE = new PythonClass(untyped, "type", typeLayout, BASE | ClassFlags.INSTANCE_DICT | WEAK,
            BuiltinCatalog.namespace("type"));
        DynamicObjectLibrary.getUncached().setDynamicType(TYPE, TYPE);
        OBJECT = new PythonClass(TYPE.getShape(), "object", objectLayout, BASE, BuiltinCatalog.namespace("object"));
        OBJECT.link(new PythonClass[0], new PythonClass[] {OBJECT});
        TYPE.link(new PythonClass[] {OBJECT}, new PythonClass[] {TYPE, OBJECT});
    }

    public static final PythonClass INT = type("int", PInt.class, BASE);
    public static final PythonClass BOOL = define("bool", INT, PInt.class, FINAL, BuiltinCatalog.namespace("bool"));
    public static final PythonClass FLOAT = type("float", PFloat.class, BASE);
    public static final PythonClass COMPLEX = type("complex", PComplex.class, BASE);
    public static final PythonClass STR = type("str", PString.class, BASE);
    public static final PythonClass BYTES = type("bytes", PBytes.class, BASE);
    public static final PythonClass BYTEARRAY = type("bytearray", PByteArray.class, BASE);
    public static final PythonClass MEMORYVIEW = type("memoryview", PMemoryView.class,
            FINAL | WEAK | ClassFlags.SEQUENCE_PATTERN);
    public static final PythonClass LIST = type("list", PList.class, SEQUENCE);
    public static final PythonClass TUPLE = type("tuple", PTuple.class, SEQUENCE);
    public static final PythonClass DICT = type("dict", PDict.class, BASE | ClassFlags.MAPPING_PATTERN);
    public static final PythonClass SET = type("set", PSet.class, BASE | WEAK);
    public static final PythonClass FROZENSET = type("frozenset", PSet.class, BASE | WEAK);
    public static final PythonClass SLICE = type("slice", PSlice.class, FINAL);
    public static final PythonClass RANGE = type("range", PRange.class, FINAL | ClassFlags.SEQUENCE_PATTERN);
    public static final PythonClass NONE_TYPE = type("NoneType", PNone.class, FINAL);
    public static final PythonClass NOT_IMPLEMENTED_TYPE = type("NotImplementedType", PNotImplemented.class, FINAL);
    public static final PythonClass ELLIPSIS_TYPE = type("ellipsis", PEllipsis.class, FINAL);
    public static final PythonClass FUNCTION = type("function", PFunction.class,
            FINAL | ClassFlags.INSTANCE_DICT | WEAK);
    public static final PythonClass BUILTIN_FUNCTION = type("builtin_function_or_method", PBuiltinFunction.class,
            FINAL | WEAK);
    public static final PythonClass METHOD_DESCRIPTOR = type("method_descriptor", PBuiltinFunction.class, FINAL);
    public static final PythonClass WRAPPER_DESCRIPTOR = type("wrapper_descriptor", PBuiltinFunction.class, FINAL);
    public static final PythonClass CLASSMETHOD_DESCRIPTOR = type("classmethod_descriptor", PBuiltinFunction.class,
            FINAL);
    public static final PythonClass METHOD_WRAPPER = type("method-wrapper", PBuiltinFunction.class, FINAL);
    public static final PythonClass GETSET_DESCRIPTOR = type("getset_descriptor", PGetSet.class, FINAL);
    public static final PythonClass MEMBER_DESCRIPTOR = type("member_descriptor", PMember.class, FINAL);
    public static final PythonClass METHOD = type("method", PMethod.class, FINAL | WEAK);
    public static final PythonClass CODE = type("code", PCode.class, FINAL | WEAK);
    public static final PythonClass CELL = type("cell", PCell.class, FINAL);
    public static final PythonClass FRAME = type("frame", PFrame.class, FINAL);
    public static final PythonClass TRACEBACK = type("traceback", PTraceback.class, FINAL);
    public static final PythonClass PROPERTY = type("property", PProperty.class, BASE);
    public static final PythonClass CLASSMETHOD = type("classmethod", PClassMethod.class,
            BASE | ClassFlags.INSTANCE_DICT);
    public static final PythonClass STATICMETHOD = type("staticmethod", PStaticMethod.class,
            BASE | ClassFlags.INSTANCE_DICT);
    public static final PythonClass SUPER = type("super", PSuper.class, BASE);
    public static final PythonClass MODULE = type("module", PModule.class, BASE | ClassFlags.INSTANCE_DICT | WEAK);
    public static final PythonClass GENERATOR = type("generator", PGenerator.class, FINAL | WEAK);
    public static final PythonClass COROUTINE = type("coroutine", PGenerator.class, FINAL | WEAK);
    public static final PythonClass ASYNC_GENERATOR = type("async_generator", PGenerator.class, FINAL | WEAK);
    public static final PythonClass COROUTINE_WRAPPER = type("coroutine_wrapper", PIterator.class, FINAL);
    public static final PythonClass ASYNC_GENERATOR_ASEND = type("async_generator_asend", PIterator.class, FINAL);
    public static final PythonClass ASYNC_GENERATOR_ATHROW = type("async_generator_athrow", PIterator.class, FINAL);
    public static final PythonClass ANEXT_AWAITABLE = type("anext_awaitable", PIterator.class, FINAL);
    public static final PythonClass MAPPING_PROXY = type("mappingproxy", PMappingProxy.class,
            FINAL | ClassFlags.MAPPING_PATTERN);
    public static final PythonClass DICT_KEYS = type("dict_keys", PDictView.class, FINAL);
    public static final PythonClass DICT_VALUES = type("dict_values", PDictView.class, FINAL);
    public static final PythonClass DICT_ITEMS = type("dict_items", PDictView.class, FINAL);
    public static final PythonClass GENERIC_ALIAS = type("types.GenericAlias", PGenericAlias.class, BASE | WEAK);
    public static final PythonClass UNION_TYPE = type("types.UnionType", PUnion.class, FINAL);
    public static final PythonClass SIMPLE_NAMESPACE = type("types.SimpleNamespace", PInstance.class,
            BASE | ClassFlags.INSTANCE_DICT);
    public static final PythonClass LIST_ITERATOR = type("list_iterator", PIterator.class, FINAL);
    public static final PythonClass LIST_REVERSEITERATOR = type("list_reverseiterator", PIterator.class, FINAL);
    public static final PythonClass TUPLE_ITERATOR = type("tuple_iterator", PIterator.class, FINAL);
    public static final PythonClass STR_ITERATOR = type("str_ascii_iterator", PIterator.class, FINAL);
    public static final PythonClass BYTES_ITERATOR = type("bytes_iterator", PIterator.class, FINAL);
    public static final PythonClass BYTEARRAY_ITERATOR = type("bytearray_iterator", PIterator.class, FINAL);
    public static final PythonClass RANGE_ITERATOR = type("range_iterator", PIterator.class, FINAL);
    public static final PythonClass LONGRANGE_ITERATOR = type("longrange_iterator", PIterator.class, FINAL);
    public static final PythonClass SET_ITERATOR = type("set_iterator", PIterator.class, FINAL);
    public static final PythonClass DICT_KEYITERATOR = type("dict_keyiterator", PIterator.class, FINAL);
    public static final PythonClass DICT_VALUEITERATOR = type("dict_valueiterator", PIterator.class, FINAL);
    public static final PythonClass DICT_ITEMITERATOR = type("dict_itemiterator", PIterator.class, FINAL);
    public static final PythonClass DICT_REVERSEKEYITERATOR = type("dict_reversekeyiterator", PIterator.class, FINAL);
    public static final PythonClass DICT_REVERSEVALUEITERATOR = type("dict_reversevalueiterator", PIterator.class,
            FINAL);
    public static final PythonClass DICT_REVERSEITEMITERATOR = type("dict_reverseitemiterator", PIterator.class, FINAL);
    public static final PythonClass CALLABLE_ITERATOR = type("callable_iterator", PIterator.class, FINAL);
    public static final PythonClass ITERATOR = type("iterator", PIterator.class, FINAL);
    public static final PythonClass ENUMERATE = type("enumerate", PIterator.class, BASE);
    public static final PythonClass ZIP = type("zip", PIterator.class, BASE);
    public static final PythonClass MAP = type("map", PIterator.class, BASE);
    public static final PythonClass FILTER = type("filter", PIterator.class, BASE);
    public static final PythonClass REVERSED = type("reversed", PIterator.class, BASE);
    /** The class of values of other languages. */
    public static final PythonClass FOREIGN = type("foreign", PInstance.class, FINAL);

    private BuiltinTypes() {}

    /**
     * Defines a builtin class; for core classes and for the classes of native modules.
     *
     * @param name as in {@code tp_name}: bare for builtins, else with the module ("collections.deque")
     * @param javaClass Java class of the instances; the base's when instances have no payload of their own
     * @param flags {@link ClassFlags}; {@code BUILTIN} is implied
     */
    public static PythonClass define(String name, PythonClass base, Class<? extends DynamicObject> javaClass, int flags,
            BuiltinNamespace namespace) {
        BuiltinLayout layout = base.layout();
        if (layout.javaClass() != javaClass) {
            layout = new BuiltinLayout(javaClass, layout);
        }
        PythonClass type = new PythonClass(TYPE.getShape(), name, layout, flags | FINAL, namespace);
        PythonClass[] mro = new PythonClass[base.mro().length + 1];
        mro[0] = type;
        System.arraycopy(base.mro(), 0, mro, 1, base.mro().length);
        type.link(new PythonClass[] {base}, mro);
        return type;
    }

    private static PythonClass type(String name, Class<? extends DynamicObject> javaClass, int flags) {
        return define(name, OBJECT, javaClass, flags, BuiltinCatalog.namespace(name));
    }
}
