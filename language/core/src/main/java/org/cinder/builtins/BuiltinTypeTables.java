// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.builtins;

import org.cinder.builtin.BuiltinTable;
import org.cinder.object.EllipsisBuiltinsTable;
import org.cinder.object.NoneBuiltinsTable;
import org.cinder.object.NotImplementedBuiltinsTable;
import org.cinder.object.ObjectBuiltinsTable;
import org.cinder.object.ObjectProtocolBuiltinsTable;
import org.cinder.object.SimpleNamespaceBuiltinsTable;
import org.cinder.object.function.BuiltinFunctionBuiltinsTable;
import org.cinder.object.function.CellBuiltinsTable;
import org.cinder.object.function.ClassMethodBuiltinsTable;
import org.cinder.object.function.ClassMethodDescriptorBuiltinsTable;
import org.cinder.object.function.FunctionAttributeBuiltinsTable;
import org.cinder.object.function.FunctionBuiltinsTable;
import org.cinder.object.function.GetSetDescriptorBuiltinsTable;
import org.cinder.object.function.MemberDescriptorBuiltinsTable;
import org.cinder.object.function.MethodBuiltinsTable;
import org.cinder.object.function.MethodDescriptorBuiltinsTable;
import org.cinder.object.function.MethodWrapperBuiltinsTable;
import org.cinder.object.function.PropertyBuiltinsTable;
import org.cinder.object.function.StaticMethodBuiltinsTable;
import org.cinder.object.function.WrapperDescriptorBuiltinsTable;
import org.cinder.object.type.GenericAliasBuiltinsTable;
import org.cinder.object.type.SuperBuiltinsTable;
import org.cinder.object.type.TypeAttributeBuiltinsTable;
import org.cinder.object.type.TypeBuiltinsTable;
import org.cinder.object.type.TypeLayoutBuiltinsTable;
import org.cinder.object.type.UnionBuiltinsTable;

/** Which method tables make up each builtin class of the core; one case a class. */
final class BuiltinTypeTables {
    private static final BuiltinTable[] NONE = {};

    private BuiltinTypeTables() {}

    static BuiltinTable[] of(String typeName) {
        return switch (typeName) {
            case "object" -> new BuiltinTable[] {new ObjectBuiltinsTable(), new ObjectProtocolBuiltinsTable()};
            case "type" -> new BuiltinTable[] {new TypeBuiltinsTable(),
                new TypeAttributeBuiltinsTable(),
                new TypeLayoutBuiltinsTable()};
            case "NoneType" -> new BuiltinTable[] {new NoneBuiltinsTable()};
            case "ellipsis" -> new BuiltinTable[] {new EllipsisBuiltinsTable()};
            case "NotImplementedType" -> new BuiltinTable[] {new NotImplementedBuiltinsTable()};
            case "types.SimpleNamespace" -> new BuiltinTable[] {new SimpleNamespaceBuiltinsTable()};
            case "super" -> new BuiltinTable[] {new SuperBuiltinsTable()};
            case "types.UnionType" -> new BuiltinTable[] {new UnionBuiltinsTable()};
            case "types.GenericAlias" -> new BuiltinTable[] {new GenericAliasBuiltinsTable()};
            case "function" -> new BuiltinTable[] {new FunctionBuiltinsTable(), new FunctionAttributeBuiltinsTable()};
            case "method" -> new BuiltinTable[] {new MethodBuiltinsTable()};
            case "builtin_function_or_method" -> new BuiltinTable[] {new BuiltinFunctionBuiltinsTable()};
            case "method-wrapper" -> new BuiltinTable[] {new MethodWrapperBuiltinsTable()};
            case "method_descriptor" -> new BuiltinTable[] {new MethodDescriptorBuiltinsTable()};
            case "wrapper_descriptor" -> new BuiltinTable[] {new WrapperDescriptorBuiltinsTable()};
            case "classmethod_descriptor" -> new BuiltinTable[] {new ClassMethodDescriptorBuiltinsTable()};
            case "getset_descriptor" -> new BuiltinTable[] {new GetSetDescriptorBuiltinsTable()};
            case "member_descriptor" -> new BuiltinTable[] {new MemberDescriptorBuiltinsTable()};
            case "cell" -> new BuiltinTable[] {new CellBuiltinsTable()};
            case "property" -> new BuiltinTable[] {new PropertyBuiltinsTable()};
            case "classmethod" -> new BuiltinTable[] {new ClassMethodBuiltinsTable()};
            case "staticmethod" -> new BuiltinTable[] {new StaticMethodBuiltinsTable()};
            default -> NONE;
        };
    }
}
