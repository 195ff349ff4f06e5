// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.api.strings.TruffleString;
import java.lang.ref.WeakReference;
import org.cinder.ast.Mod;
import org.cinder.context.CinderContext;
import org.cinder.interop.LeavingException;
import org.cinder.library.sys.ErrorStream;
import org.cinder.library.sys.ProgramEnd;
import org.cinder.library.sys.ProgramStart;
import org.cinder.object.PNone;
import org.cinder.object.exception.PException;
import org.cinder.object.function.PCode;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.option.CinderOptions;
import org.cinder.parser.error.PythonSyntaxException;

/** Runs a program source in the module {@code __main__} of the current context; a `cinder` process also ends here. */
final class ProgramRootNode extends RootNode {
    private static final TruffleString FILE = Text.of("__file__");

    private final Unit unit;
    private final Mod tree;
    private final PythonSyntaxException error;
    private final CompileWarnings warnings;
    private WeakReference<CinderContext> lastContext = new WeakReference<>(null);
    private WeakReference<PCode> lastCode = new WeakReference<>(null);

    /** @param error the syntax error to raise in place of running, or null */
    ProgramRootNode(Unit unit, Mod tree, PythonSyntaxException error, CompileWarnings warnings) {
        super(unit.language());
        this.unit = unit;
        this.tree = tree;
        this.error = error;
        this.warnings = warnings;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return run();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private Object run() {
        CinderContext context = CinderContext.get(this);
        PModule main = ProgramStart.start(context);
        boolean standalone = context.env().getOptions().get(CinderOptions.STANDALONE);
        if (!standalone) {
            try {
                return evaluate(context, main);
            } catch (PException e) {
                throw LeavingException.of(e);
            }
        }
        if (unit.source().getPath() != null && !unit.source().isInternal()) {
            main.namespace().put(FILE, Text.of(unit.fileName()));
        }
        return runProcess(context, main);
    }

    private Object evaluate(CinderContext context, PModule main) {
        if (error != null) {
            throw SyntaxErrors.toGuest(error, unit.source().getCharacters().toString());
        }
        try {
            warnings.report();
        } catch (PythonSyntaxException e) {
            throw SyntaxErrors.toGuest(e, unit.source().getCharacters().toString());
        }
        return DynamicCode.run(code(context), main.namespace(), null);
    }

    private Object runProcess(CinderContext context, PModule main) {
        try {
            return runToEnd(context, main);
        } catch (OutOfMemoryError e) {
            // not even enough to show the exception: the program's variables are not needed any more
            main.namespace().table().clear();
            ErrorStream.write(context, "MemoryError\n");
            ProgramEnd.finish(context);
            context.env().getContext().closeExited(this, 1);
            return PNone.NONE;
        }
    }

    private Object runToEnd(CinderContext context, PModule main) {
        int status = 0;
        boolean inspect = context.env().getOptions().get(CinderOptions.INSPECT);
        try {
            evaluate(context, main);
        } catch (PException e) {
            if (unit.source().isInternal() && e.exception().traceback() != null) {
                e.exception().setTraceback(e.exception().traceback().next());
            }
            boolean stay = inspect && !unit.interactive();
            status = stay ? ProgramEnd.show(context, e.exception()) : ProgramEnd.uncaught(context, e);
            if (stay) {
                return Boolean.TRUE;
            }
        }
        if (!unit.interactive() && !inspect) {
            int finish = ProgramEnd.finish(context);
            status = finish == 0 ? status : finish;
        }
        if (status != 0 && !unit.interactive()) {
            context.env().getContext().closeExited(this, status);
        }
        // nobody looks at the result of a process; a Java value spares the engine a view of None at every start
        return unit.interactive() ? PNone.NONE : Boolean.TRUE;
    }

    private PCode code(CinderContext context) {
        PCode known = lastContext.get() == context ? lastCode.get() : null;
        if (known != null) {
            return known;
        }
        PCode code = ScopeCode.create(unit, unit.scopes().module(), tree);
        lastContext = new WeakReference<>(context);
        lastCode = new WeakReference<>(code);
        return code;
    }

    @Override
    public String getName() {
        return "<module>";
    }

    @Override
    public SourceSection getSourceSection() {
        return unit.source().hasCharacters() ? unit.source().createSection(0, unit.source().getLength()) : null;
    }

    @Override
    public boolean isInternal() {
        return true;
    }
}
