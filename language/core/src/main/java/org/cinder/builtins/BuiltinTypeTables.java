// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.builtins;

import org.cinder.builtin.BuiltinTable;
import org.cinder.interop.ForeignBuiltinsTable;
import org.cinder.object.EllipsisBuiltinsTable;
import org.cinder.object.NoneBuiltinsTable;
import org.cinder.object.NotImplementedBuiltinsTable;
import org.cinder.object.ObjectBuiltinsTable;
import org.cinder.object.ObjectProtocolBuiltinsTable;
import org.cinder.object.SimpleNamespaceBuiltinsTable;
import org.cinder.object.bytes.ByteArrayBuiltinsTable;
import org.cinder.object.bytes.ByteArrayCaseBuiltinsTable;
import org.cinder.object.bytes.ByteArrayChangeBuiltinsTable;
import org.cinder.object.bytes.ByteArrayComparisonBuiltinsTable;
import org.cinder.object.bytes.ByteArrayMutationBuiltinsTable;
import org.cinder.object.bytes.ByteArraySearchBuiltinsTable;
import org.cinder.object.bytes.ByteArraySplitBuiltinsTable;
import org.cinder.object.bytes.BytesBuiltinsTable;
import org.cinder.object.bytes.BytesCaseBuiltinsTable;
import org.cinder.object.bytes.BytesChangeBuiltinsTable;
import org.cinder.object.bytes.BytesComparisonBuiltinsTable;
import org.cinder.object.bytes.BytesSearchBuiltinsTable;
import org.cinder.object.bytes.BytesSplitBuiltinsTable;
import org.cinder.object.bytes.MemoryViewBuiltinsTable;
import org.cinder.object.bytes.MemoryViewPropertyBuiltinsTable;
import org.cinder.object.dict.DictAccessBuiltinsTable;
import org.cinder.object.dict.DictConstructionBuiltinsTable;
import org.cinder.object.dict.DictOperatorBuiltinsTable;
import org.cinder.object.dict.DictViewBuiltinsTable;
import org.cinder.object.dict.DictViewSetBuiltinsTable;
import org.cinder.object.dict.MappingProxyBuiltinsTable;
import org.cinder.object.exception.AttributeErrorBuiltinsTable;
import org.cinder.object.exception.BaseExceptionBuiltinsTable;
import org.cinder.object.exception.ExceptionGroupBuiltinsTable;
import org.cinder.object.exception.FrameBuiltinsTable;
import org.cinder.object.exception.ImportErrorBuiltinsTable;
import org.cinder.object.exception.KeyErrorBuiltinsTable;
import org.cinder.object.exception.NameErrorBuiltinsTable;
import org.cinder.object.exception.OsErrorBuiltinsTable;
import org.cinder.object.exception.StopIterationBuiltinsTable;
import org.cinder.object.exception.SyntaxErrorBuiltinsTable;
import org.cinder.object.exception.SystemExitBuiltinsTable;
import org.cinder.object.exception.TracebackBuiltinsTable;
import org.cinder.object.exception.UnicodeDecodeErrorBuiltinsTable;
import org.cinder.object.exception.UnicodeEncodeErrorBuiltinsTable;
import org.cinder.object.exception.UnicodeErrorFieldBuiltinsTable;
import org.cinder.object.exception.UnicodeTranslateErrorBuiltinsTable;
import org.cinder.object.function.BoundBuiltinBuiltinsTable;
import org.cinder.object.function.BuiltinDescriptionBuiltinsTable;
import org.cinder.object.function.BuiltinDescriptorBuiltinsTable;
import org.cinder.object.function.BuiltinFunctionBuiltinsTable;
import org.cinder.object.function.CellBuiltinsTable;
import org.cinder.object.function.ClassMethodBuiltinsTable;
import org.cinder.object.function.ClassMethodDescriptorBuiltinsTable;
import org.cinder.object.function.CodeBuiltinsTable;
import org.cinder.object.function.CodeLineBuiltinsTable;
import org.cinder.object.function.FunctionAttributeBuiltinsTable;
import org.cinder.object.function.FunctionBuiltinsTable;
import org.cinder.object.function.GetSetDescriptorBuiltinsTable;
import org.cinder.object.function.MemberDescriptorBuiltinsTable;
import org.cinder.object.function.MethodBuiltinsTable;
import org.cinder.object.function.MethodDescriptorBuiltinsTable;
import org.cinder.object.function.MethodWrapperBuiltinsTable;
import org.cinder.object.function.PropertyBuiltinsTable;
import org.cinder.object.function.StaticMethodBuiltinsTable;
import org.cinder.object.iterator.EnumerateBuiltinsTable;
import org.cinder.object.iterator.FilterBuiltinsTable;
import org.cinder.object.iterator.IteratorBuiltinsTable;
import org.cinder.object.iterator.IteratorHintBuiltinsTable;
import org.cinder.object.iterator.IteratorReduceBuiltinsTable;
import org.cinder.object.iterator.IteratorStateBuiltinsTable;
import org.cinder.object.iterator.MapBuiltinsTable;
import org.cinder.object.iterator.ReversedBuiltinsTable;
import org.cinder.object.iterator.ZipBuiltinsTable;
import org.cinder.object.list.ListConstructionBuiltinsTable;
import org.cinder.object.list.ListItemBuiltinsTable;
import org.cinder.object.list.ListMutationBuiltinsTable;
import org.cinder.object.list.ListOperatorBuiltinsTable;
import org.cinder.object.list.ListSearchBuiltinsTable;
import org.cinder.object.module.ModuleBuiltinsTable;
import org.cinder.object.number.BoolBuiltinsTable;
import org.cinder.object.number.ComplexArithmeticBuiltinsTable;
import org.cinder.object.number.ComplexBuiltinsTable;
import org.cinder.object.number.ComplexComparisonBuiltinsTable;
import org.cinder.object.number.ComplexConstructionBuiltinsTable;
import org.cinder.object.number.FloatArithmeticBuiltinsTable;
import org.cinder.object.number.FloatBuiltinsTable;
import org.cinder.object.number.FloatComparisonBuiltinsTable;
import org.cinder.object.number.FloatConstructionBuiltinsTable;
import org.cinder.object.number.IntArithmeticBuiltinsTable;
import org.cinder.object.number.IntBitwiseBuiltinsTable;
import org.cinder.object.number.IntComparisonBuiltinsTable;
import org.cinder.object.number.IntConstructionBuiltinsTable;
import org.cinder.object.number.IntConversionBuiltinsTable;
import org.cinder.object.number.IntPropertyBuiltinsTable;
import org.cinder.object.set.FrozenSetBuiltinsTable;
import org.cinder.object.set.SetMutationBuiltinsTable;
import org.cinder.object.set.SetOperatorBuiltinsTable;
import org.cinder.object.set.SetQueryBuiltinsTable;
import org.cinder.object.slice.RangeBuiltinsTable;
import org.cinder.object.slice.RangeSearchBuiltinsTable;
import org.cinder.object.slice.SliceBuiltinsTable;
import org.cinder.object.str.StrCaseBuiltinsTable;
import org.cinder.object.str.StrChangeBuiltinsTable;
import org.cinder.object.str.StrComparisonBuiltinsTable;
import org.cinder.object.str.StrConstructionBuiltinsTable;
import org.cinder.object.str.StrPaddingBuiltinsTable;
import org.cinder.object.str.StrSearchBuiltinsTable;
import org.cinder.object.str.StrSequenceBuiltinsTable;
import org.cinder.object.str.StrSplitBuiltinsTable;
import org.cinder.object.str.StrStripBuiltinsTable;
import org.cinder.object.str.StrTestBuiltinsTable;
import org.cinder.object.tuple.TupleBuiltinsTable;
import org.cinder.object.tuple.TupleOperatorBuiltinsTable;
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
            case "builtin_function_or_method" -> new BuiltinTable[] {new BuiltinDescriptionBuiltinsTable(typeName),
                new BoundBuiltinBuiltinsTable(typeName),
                new BuiltinFunctionBuiltinsTable()};
            case "method-wrapper" -> new BuiltinTable[] {new BuiltinDescriptionBuiltinsTable(typeName),
                new BoundBuiltinBuiltinsTable(typeName),
                new MethodWrapperBuiltinsTable()};
            case "method_descriptor", "wrapper_descriptor" ->
                new BuiltinTable[] {new BuiltinDescriptionBuiltinsTable(typeName),
                    new BuiltinDescriptorBuiltinsTable(typeName),
                    new MethodDescriptorBuiltinsTable(typeName)};
            case "classmethod_descriptor" -> new BuiltinTable[] {new BuiltinDescriptionBuiltinsTable(typeName),
                new BuiltinDescriptorBuiltinsTable(typeName),
                new ClassMethodDescriptorBuiltinsTable()};
            case "getset_descriptor" -> new BuiltinTable[] {new GetSetDescriptorBuiltinsTable()};
            case "member_descriptor" -> new BuiltinTable[] {new MemberDescriptorBuiltinsTable()};
            case "cell" -> new BuiltinTable[] {new CellBuiltinsTable()};
            case "property" -> new BuiltinTable[] {new PropertyBuiltinsTable()};
            case "classmethod" -> new BuiltinTable[] {new ClassMethodBuiltinsTable()};
            case "staticmethod" -> new BuiltinTable[] {new StaticMethodBuiltinsTable()};
            case "int" -> new BuiltinTable[] {new IntConstructionBuiltinsTable(),
                new IntConversionBuiltinsTable(),
                new IntPropertyBuiltinsTable(),
                new IntArithmeticBuiltinsTable(),
                new IntBitwiseBuiltinsTable(),
                new IntComparisonBuiltinsTable()};
            case "bool" -> new BuiltinTable[] {new BoolBuiltinsTable()};
            case "float" -> new BuiltinTable[] {new FloatConstructionBuiltinsTable(),
                new FloatBuiltinsTable(),
                new FloatArithmeticBuiltinsTable(),
                new FloatComparisonBuiltinsTable()};
            case "complex" -> new BuiltinTable[] {new ComplexConstructionBuiltinsTable(),
                new ComplexBuiltinsTable(),
                new ComplexArithmeticBuiltinsTable(),
                new ComplexComparisonBuiltinsTable()};
            case "str" -> new BuiltinTable[] {new StrConstructionBuiltinsTable(),
                new StrSequenceBuiltinsTable(),
                new StrComparisonBuiltinsTable(),
                new StrSearchBuiltinsTable(),
                new StrSplitBuiltinsTable(),
                new StrStripBuiltinsTable(),
                new StrCaseBuiltinsTable(),
                new StrTestBuiltinsTable(),
                new StrPaddingBuiltinsTable(),
                new StrChangeBuiltinsTable()};
            case "bytes" -> new BuiltinTable[] {new BytesBuiltinsTable(),
                new BytesComparisonBuiltinsTable(),
                new BytesSearchBuiltinsTable(),
                new BytesSplitBuiltinsTable(),
                new BytesChangeBuiltinsTable(),
                new BytesCaseBuiltinsTable()};
            case "bytearray" -> new BuiltinTable[] {new ByteArrayBuiltinsTable(),
                new ByteArrayMutationBuiltinsTable(),
                new ByteArrayComparisonBuiltinsTable(),
                new ByteArraySearchBuiltinsTable(),
                new ByteArraySplitBuiltinsTable(),
                new ByteArrayChangeBuiltinsTable(),
                new ByteArrayCaseBuiltinsTable()};
            case "memoryview" -> new BuiltinTable[] {new MemoryViewBuiltinsTable(),
                new MemoryViewPropertyBuiltinsTable()};
            case "list" -> new BuiltinTable[] {new ListConstructionBuiltinsTable(),
                new ListItemBuiltinsTable(),
                new ListMutationBuiltinsTable(),
                new ListSearchBuiltinsTable(),
                new ListOperatorBuiltinsTable()};
            case "tuple" -> new BuiltinTable[] {new TupleBuiltinsTable(), new TupleOperatorBuiltinsTable()};
            case "dict" -> new BuiltinTable[] {new DictConstructionBuiltinsTable(),
                new DictAccessBuiltinsTable(),
                new DictOperatorBuiltinsTable()};
            case "dict_keys", "dict_items" -> new BuiltinTable[] {new DictViewBuiltinsTable(typeName),
                new DictViewSetBuiltinsTable(typeName)};
            case "dict_values" -> new BuiltinTable[] {new DictViewBuiltinsTable(typeName)};
            case "mappingproxy" -> new BuiltinTable[] {new MappingProxyBuiltinsTable()};
            case "set" -> new BuiltinTable[] {new SetMutationBuiltinsTable(),
                new SetQueryBuiltinsTable(),
                new SetOperatorBuiltinsTable()};
            case "frozenset" -> new BuiltinTable[] {new SetQueryBuiltinsTable(),
                new SetOperatorBuiltinsTable(),
                new FrozenSetBuiltinsTable()};
            case "slice" -> new BuiltinTable[] {new SliceBuiltinsTable()};
            case "range" -> new BuiltinTable[] {new RangeBuiltinsTable(), new RangeSearchBuiltinsTable()};
            case "list_iterator", "list_reverseiterator", "tuple_iterator", "range_iterator",
                    "longrange_iterator", "iterator", "str_ascii_iterator", "bytes_iterator", "bytearray_iterator" ->
                new BuiltinTable[] {new IteratorBuiltinsTable(),
                    new IteratorHintBuiltinsTable(),
                    new IteratorReduceBuiltinsTable(),
                    new IteratorStateBuiltinsTable()};
            case "set_iterator", "dict_keyiterator", "dict_valueiterator", "dict_itemiterator",
                    "dict_reversekeyiterator", "dict_reversevalueiterator", "dict_reverseitemiterator" ->
                new BuiltinTable[] {new IteratorBuiltinsTable(),
                    new IteratorHintBuiltinsTable(),
                    new IteratorReduceBuiltinsTable()};
            case "callable_iterator" -> new BuiltinTable[] {new IteratorBuiltinsTable(),
                new IteratorReduceBuiltinsTable()};
            case "enumerate" -> new BuiltinTable[] {new EnumerateBuiltinsTable(),
                new IteratorBuiltinsTable(),
                new IteratorReduceBuiltinsTable()};
            case "zip" -> new BuiltinTable[] {new ZipBuiltinsTable(),
                new IteratorBuiltinsTable(),
                new IteratorReduceBuiltinsTable(),
                new IteratorStateBuiltinsTable()};
            case "map" -> new BuiltinTable[] {new MapBuiltinsTable(),
                new IteratorBuiltinsTable(),
                new IteratorReduceBuiltinsTable()};
            case "filter" -> new BuiltinTable[] {new FilterBuiltinsTable(),
                new IteratorBuiltinsTable(),
                new IteratorReduceBuiltinsTable()};
            case "reversed" -> new BuiltinTable[] {new ReversedBuiltinsTable(),
                new IteratorBuiltinsTable(),
                new IteratorHintBuiltinsTable(),
                new IteratorReduceBuiltinsTable(),
                new IteratorStateBuiltinsTable()};
            case "BaseException" -> new BuiltinTable[] {new BaseExceptionBuiltinsTable()};
            case "BaseExceptionGroup" -> new BuiltinTable[] {new ExceptionGroupBuiltinsTable()};
            case "SystemExit" -> new BuiltinTable[] {new SystemExitBuiltinsTable()};
            case "StopIteration" -> new BuiltinTable[] {new StopIterationBuiltinsTable()};
            case "KeyError" -> new BuiltinTable[] {new KeyErrorBuiltinsTable()};
            case "OSError" -> new BuiltinTable[] {new OsErrorBuiltinsTable()};
            case "ImportError" -> new BuiltinTable[] {new ImportErrorBuiltinsTable()};
            case "NameError" -> new BuiltinTable[] {new NameErrorBuiltinsTable()};
            case "AttributeError" -> new BuiltinTable[] {new AttributeErrorBuiltinsTable()};
            case "SyntaxError" -> new BuiltinTable[] {new SyntaxErrorBuiltinsTable()};
            case "UnicodeDecodeError" -> new BuiltinTable[] {new UnicodeErrorFieldBuiltinsTable(typeName),
                new UnicodeDecodeErrorBuiltinsTable()};
            case "UnicodeEncodeError" -> new BuiltinTable[] {new UnicodeErrorFieldBuiltinsTable(typeName),
                new UnicodeEncodeErrorBuiltinsTable()};
            case "UnicodeTranslateError" -> new BuiltinTable[] {new UnicodeErrorFieldBuiltinsTable(typeName),
                new UnicodeTranslateErrorBuiltinsTable()};
            case "code" -> new BuiltinTable[] {new CodeBuiltinsTable(), new CodeLineBuiltinsTable()};
            case "frame" -> new BuiltinTable[] {new FrameBuiltinsTable()};
            case "traceback" -> new BuiltinTable[] {new TracebackBuiltinsTable()};
            case "module" -> new BuiltinTable[] {new ModuleBuiltinsTable()};
            case "foreign" -> new BuiltinTable[] {new ForeignBuiltinsTable()};
            case "generator" -> new BuiltinTable[] {
                new org.cinder.object.generator.GeneratorBuiltinsTable(),
                new org.cinder.object.generator.GeneratorAttributeBuiltinsTable()};
            case "coroutine" -> new BuiltinTable[] {new org.cinder.object.generator.CoroutineBuiltinsTable()};
            case "async_generator" ->
                    new BuiltinTable[] {new org.cinder.object.generator.AsyncGeneratorBuiltinsTable()};
            case "async_generator_asend", "async_generator_athrow", "anext_awaitable" ->
                    new BuiltinTable[] {new org.cinder.object.generator.AwaitIteratorBuiltinsTable()};
            case "coroutine_wrapper" ->
                    new BuiltinTable[] {new org.cinder.object.generator.CoroutineWrapperBuiltinsTable()};
            default -> NONE;
        };
    }
}
