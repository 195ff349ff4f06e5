// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.descriptor;

import java.io.IOException;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cinder.context.CinderContext;
import org.cinder.context.ExitActions;
import org.cinder.library.errno.ErrorNumbers;
import org.cinder.library.errno.OsErrors;
import org.cinder.option.CinderOptions;

/** The open file descriptors of one context. */
public final class DescriptorTable {
    private static final int MAX_DESCRIPTORS = 1 << 20;

    private static final class Owner extends WeakReference<Object> {
        private final int descriptor;

        Owner(Object object, ReferenceQueue<Object> queue, int descriptor) {
            super(object, queue);
            this.descriptor = descriptor;
        }
    }

    private final List<OpenFile> files = new ArrayList<>();
    private final Map<Integer, Owner> owners = new HashMap<>();
    private final ReferenceQueue<Object> collected = new ReferenceQueue<>();

    private DescriptorTable(CinderContext context) {
        String terminals = context.env().getOptions().get(CinderOptions.TERMINAL);
        add(new StreamFile(context.in(), null, terminals.contains("0")));
        add(new StreamFile(null, context.out(), terminals.contains("1")));
        add(new StreamFile(null, context.err(), terminals.contains("2")));
        String closed = context.env().getOptions().get(CinderOptions.CLOSED_STREAMS);
        closed.chars().forEach(digit -> files.set(digit - '0', null));
        ExitActions.of(context).addCloser(this::closeAll);
    }

    public static DescriptorTable of(CinderContext context) {
        return context.state(DescriptorTable.class, DescriptorTable::new);
    }

    /** The open file, or an OSError (EBADF). */
    public synchronized OpenFile get(int descriptor) {
        OpenFile file = find(descriptor);
        if (file == null) {
            throw OsErrors.of(ErrorNumbers.EBADF, null);
        }
        return file;
    }

    /** The open file, or null. */
    public synchronized OpenFile find(int descriptor) {
        return descriptor >= 0 && descriptor < files.size() ? files.get(descriptor) : null;
    }

    /** Lets the descriptor be closed when {@code owner} is collected without having been closed. */
    public synchronized void own(int descriptor, Object owner) {
        owners.put(descriptor, new Owner(owner, collected, descriptor));
    }

    private void closeCollected() {
        for (Object gone = collected.poll(); gone != null; gone = collected.poll()) {
            int descriptor = ((Owner) gone).descriptor;
            if (owners.get(descriptor) == gone) {
                close(descriptor);
            }
        }
    }

    /** Gives the lowest free number to the file. */
    public synchronized int add(OpenFile file) {
        closeCollected();
        int descriptor = files.indexOf(null);
        if (descriptor < 0) {
            descriptor = files.size();
            files.add(null);
        }
        set(descriptor, file);
        return descriptor;
    }

    private void set(int descriptor, OpenFile file) {
        file.addDescriptor();
        files.set(descriptor, file);
    }

    /** {@code dup2}: makes {@code target} refer to what {@code source} refers to. */
    public synchronized void duplicate(int source, int target) {
        OpenFile file = get(source);
        if (target < 0 || target > MAX_DESCRIPTORS) {
            throw OsErrors.of(ErrorNumbers.EBADF, null);
        }
        if (source == target) {
            return;
        }
        while (files.size() <= target) {
            files.add(null);
        }
        if (files.get(target) != null) {
            close(target);
        }
        set(target, file);
    }

    /** Closes the descriptor, and the file with its last one. */
    public synchronized void close(int descriptor) {
        OpenFile file = get(descriptor);
        files.set(descriptor, null);
        owners.remove(descriptor);
        try {
            file.removeDescriptor();
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    private synchronized void closeAll() {
        for (int i = 3; i < files.size(); i++) {
            if (files.get(i) != null) {
                close(i);
            }
        }
    }
}
