// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.instrumentation.ProvidedTags;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.nodes.Node;
import org.cinder.context.CinderContext;
import org.cinder.object.str.format.TemplateCache;

/**
 * The Truffle language: what the polyglot engine calls. The language of regular expressions is internal and so within
 * reach without being named as a dependency, which would initialize it at every start.
 */
@TruffleLanguage.Registration(id = CinderLanguage.ID, name = "Cinder", implementationName = "Cinder on Truffle",
        version = "3.12", defaultMimeType = CinderLanguage.MIME_TYPE, characterMimeTypes = CinderLanguage.MIME_TYPE,
        contextPolicy = TruffleLanguage.ContextPolicy.SHARED)
@ProvidedTags({StandardTags.RootTag.class, StandardTags.RootBodyTag.class, StandardTags.StatementTag.class,
    StandardTags.ExpressionTag.class, StandardTags.CallTag.class, StandardTags.ReadVariableTag.class,
    StandardTags.WriteVariableTag.class, StandardTags.TryBlockTag.class, org.cinder.frame.LineTag.class})
public final class CinderLanguage extends TruffleLanguage<CinderContext> {
    public static final String ID = "cinder";
    public static final String MIME_TYPE = "text/x-python";

    private static final LanguageReference<CinderLanguage> REFERENCE = LanguageReference.create(CinderLanguage.class);

    private final java.util.concurrent.ConcurrentHashMap<String, com.oracle.truffle.api.strings.TruffleString> names =
            new java.util.concurrent.ConcurrentHashMap<>();

    /** The one str of this language for a name that occurs in source text. */
    public com.oracle.truffle.api.strings.TruffleString intern(String name) {
        return names.computeIfAbsent(name, org.cinder.object.str.Text::of);
    }

    /** The one str of this language with this text, which becomes this one when there is none. */
    public com.oracle.truffle.api.strings.TruffleString intern(com.oracle.truffle.api.strings.TruffleString text) {
        var known = names.putIfAbsent(org.cinder.object.str.Text.toJava(text), text);
        // a pair of surrogates is another str than the character that it makes in Java
        return known == null || !known.equals(text) ? text : known;
    }

    /** Number of strings interned. */
    public int internedCount() {
        return names.size();
    }

    private final TemplateCache templates = new TemplateCache();

    /** The format templates and specifications used lately, parsed. */
    public TemplateCache templates() {
        return templates;
    }

    private final org.cinder.translate.Dialects dialects = new org.cinder.translate.Dialects();
    private volatile boolean threadsAllowed;

    /** The dialects that modules can be written in. */
    public org.cinder.translate.Dialects dialects() {
        return dialects;
    }

    /** The current language instance. */
    public static CinderLanguage get(Node node) {
        return REFERENCE.get(node);
    }

    @Override
    protected org.graalvm.options.OptionDescriptors getOptionDescriptors() {
        return org.cinder.option.CinderOptions.descriptors();
    }

    @Override
    protected CinderContext createContext(Env env) {
        return new CinderContext(this, env);
    }

    @Override
    protected CallTarget parse(ParsingRequest request) {
        return org.cinder.translate.SourceEntry.parse(this, request);
    }

    @Override
    protected com.oracle.truffle.api.nodes.ExecutableNode parse(InlineParsingRequest request) {
        return org.cinder.translate.InlineCodeNode.parse(this, request);
    }

    /** Runs exit callbacks and flushes the streams, unless the program has ended by itself. */
    @Override
    protected void finalizeContext(CinderContext context) {
        org.cinder.library.sys.ProgramEnd.finish(context);
        org.cinder.context.InterpreterLock.stop(context);
    }

    /** From now on several threads may be in a context; see {@link org.cinder.context.InterpreterLock}. */
    public void allowThreads() {
        threadsAllowed = true;
    }

    /** Threads of an embedder must not meet in a context; those that a program starts wait for each other. */
    @Override
    protected boolean isThreadAccessAllowed(Thread thread, boolean singleThreaded) {
        return singleThreaded || threadsAllowed;
    }

    @Override
    protected Object getScope(CinderContext context) {
        return org.cinder.interop.TopScope.of(context);
    }

    @Override
    protected Object getLanguageView(CinderContext context, Object value) {
        return new org.cinder.interop.PrimitiveView(value);
    }

    /** Whether an interactive console shows the result of what was entered. */
    @Override
    protected boolean isVisible(CinderContext context, Object value) {
        return value != org.cinder.object.PNone.NONE;
    }
}
