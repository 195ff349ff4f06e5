// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Exceptions: the objects, the carrier that takes them through Java, tracebacks and their text. Look first at {@link
 * org.cinder.object.exception.Errors} to raise one, at {@link org.cinder.object.exception.TracebackPrinter} for how it
 * shows.
 */
package org.cinder.object.exception;
