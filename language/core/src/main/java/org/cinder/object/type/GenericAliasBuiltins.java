// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.List;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.context.CinderContext;
import org.cinder.object.Names;
import org.cinder.object.ObjectBuiltins;
import org.cinder.object.PNone;
import org.cinder.object.PNotImplemented;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.function.KeywordArguments;
import org.cinder.object.list.PList;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.AttributeLookup;
import org.cinder.operation.object.Comparison;
import org.cinder.operation.object.DirOf;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.Hash;
import org.cinder.operation.object.MissingAttribute;
import org.cinder.operation.object.SetAttribute;

/** {@code types.GenericAlias}: behaves as the class it was made from, except for the attributes about its arguments. */
@Builtins(type = "types.GenericAlias")
public final class GenericAliasBuiltins {
    /** Attributes that are the alias's own; all others are those of the origin. */
    private static final List<String> OWN = List.of("__class__", "__origin__", "__args__", "__unpacked__",
            "__parameters__", "__typing_unpacked_tuple_args__", "__mro_entries__", "__reduce_ex__", "__reduce__",
            "__copy__", "__deepcopy__");

    private GenericAliasBuiltins() {}

    @Builtin(value = "__new__($cls, origin, args, /)", hideSignature = true,
            doc = "Represent a PEP 585 generic type\n\n"
            + "E.g. for t = list[int], t.__origin__ is list and t.__args__ is (int,).")
    static Object make(PythonClass cls, Object origin, Object args) {
        return new PGenericAlias(cls.instanceShape(), origin, GenericAliases.arguments(args), false);
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PGenericAlias self) {
        StringBuilder text = new StringBuilder(self.isStarred() ? "*" : "").append(TypeArgumentText.of(self.origin()));
        String separator = "[";
        for (Object argument : self.arguments().elements()) {
            text.append(separator).append(TypeArgumentText.of(argument));
            separator = ", ";
        }
        return Text.of(text.append(self.arguments().length() == 0 ? "[()]" : "]").toString());
    }

    @Builtin(value = "__hash__($self, /)", doc = "Return hash(self).")
    static long hash(PGenericAlias self) {
        return Hash.of(self.origin()) ^ Hash.of(self.arguments());
    }

    @Builtin(value = "__eq__($self, value, /)", doc = "Return self==value.")
    static Object equal(PGenericAlias self, Object value) {
        if (!(value instanceof PGenericAlias other)) {
            return PNotImplemented.NOT_IMPLEMENTED;
        }
        return self.isStarred() == other.isStarred() && Comparison.equal(self.origin(), other.origin())
                && Comparison.equal(self.arguments(), other.arguments());
    }

    @Builtin(value = "__ne__($self, value, /)", doc = "Return self!=value.")
    static Object notEqual(PGenericAlias self, Object value) {
        return equal(self, value) instanceof Boolean same ? (Object) !same : PNotImplemented.NOT_IMPLEMENTED;
    }

    @Builtin(value = "__call__($self, /, *args, **kwargs)", doc = "Call self as a function.")
    static Object call(PGenericAlias self, Object[] args, PDict kwargs) {
        KeywordArguments keywords = KeywordArguments.of(kwargs);
        Object result = Calls.callWithKeywords(self.origin(), args, keywords.names(), keywords.values());
        try {
            SetAttribute.set(result, Names.T_ORIG_CLASS, self);
        } catch (PException e) {
            if (!e.matches(ExceptionTypes.ATTRIBUTE_ERROR) && !e.matches(ExceptionTypes.TYPE_ERROR)) {
                throw e;
            }
        }
        return result;
    }

    @Builtin(value = "__getattribute__($self, name, /)", doc = "Return getattr(self, name).")
    static Object getAttribute(PGenericAlias self, Object name) {
        TruffleString text = ObjectBuiltins.attributeName(name);
        if (!OWN.contains(Text.toJava(text))) {
            return GetAttribute.of(self.origin(), text);
        }
        Object value = AttributeLookup.generic(self, self.pythonClass(), text);
        if (value == null) {
            throw MissingAttribute.error(self, text);
        }
        return value;
    }

    @Builtin(value = "__getitem__($self, key, /)", doc = "Return self[key].")
    static Object getItem(PGenericAlias self, Object key) {
        PTuple parameters = TypeParameters.of(self.arguments());
        Object[] arguments = TypeParameters.substitute(self, self.arguments(), parameters, key);
        return new PGenericAlias(BuiltinTypes.GENERIC_ALIAS.instanceShape(), self.origin(), PTuple.of(arguments),
                self.isStarred());
    }

    @Builtin(value = "__iter__($self, /)", doc = "Implement iter(self).")
    static Object iter(PGenericAlias self) {
        return Iteration.iterator(new PTuple(new PGenericAlias(self.getShape(), self.origin(), self.arguments(),
                true)));
    }

    @Builtin(value = "__or__($self, value, /)", doc = "Return self|value.")
    static Object or(Object self, Object value) {
        return Unions.or(self, value);
    }

    @Builtin(value = "__ror__($self, value, /)", doc = "Return value|self.")
    static Object reflectedOr(Object self, Object value) {
        return Unions.or(value, self);
    }

    @Builtin(value = "__mro_entries__($self, bases, /)", hideSignature = true)
    static Object mroEntries(PGenericAlias self, Object bases) {
        return new PTuple(self.origin());
    }

    @Builtin(value = "__instancecheck__($self, instance, /)", hideSignature = true)
    static Object instanceCheck(PGenericAlias self, Object instance) {
        throw Errors.typeError("isinstance() argument 2 cannot be a parameterized generic");
    }

    @Builtin(value = "__subclasscheck__($self, subclass, /)", hideSignature = true)
    static Object subclassCheck(PGenericAlias self, Object subclass) {
        throw Errors.typeError("issubclass() argument 2 cannot be a parameterized generic");
    }

    @Builtin(value = "__reduce__($self, /)", hideSignature = true)
    static Object reduce(PGenericAlias self) {
        if (self.isStarred()) {
            Object plain = new PGenericAlias(self.origin(), self.arguments());
            return new PTuple(CinderContext.get(null).builtins().get(Text.of("next")),
                    new PTuple(Iteration.iterator(plain)));
        }
        return new PTuple(BuiltinTypes.GENERIC_ALIAS, new PTuple(self.origin(), self.arguments()));
    }

    @Builtin(value = "__dir__($self, /)", hideSignature = true)
    static PList dir(PGenericAlias self) {
        PList names = DirOf.of(self.origin());
        for (String name : OWN) {
            if (!contains(names, Text.of(name))) {
                names.append(Text.of(name));
            }
        }
        return names;
    }

    private static boolean contains(PList names, TruffleString name) {
        for (Object each : names.toArray()) {
            if (name.equals(each)) {
                return true;
            }
        }
        return false;
    }

    @Getter("__origin__")
    static Object origin(PGenericAlias self) {
        return self.origin();
    }

    @Getter("__args__")
    static PTuple arguments(PGenericAlias self) {
        return self.arguments();
    }

    @Getter("__unpacked__")
    static boolean unpacked(PGenericAlias self) {
        return self.isStarred();
    }

    @Getter(value = "__parameters__", doc = "Type variables in the GenericAlias.")
    static PTuple parameters(PGenericAlias self) {
        return TypeParameters.of(self.arguments());
    }

    @Getter("__typing_unpacked_tuple_args__")
    static Object unpackedTupleArguments(PGenericAlias self) {
        return self.isStarred() && self.origin() == BuiltinTypes.TUPLE ? self.arguments() : PNone.NONE;
    }
}
