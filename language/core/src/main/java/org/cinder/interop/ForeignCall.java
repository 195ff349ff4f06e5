// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import org.cinder.object.exception.Errors;

/** Sends a message to a foreign value; refusals become TypeErrors and foreign exceptions guest exceptions. */
final class ForeignCall {
    private ForeignCall() {}

    /** A message with an answer. */
    interface Message {
        Object send(InteropLibrary interop) throws InteropException;
    }

    /** The answer as guest value. */
    static Object send(Object receiver, Message message) {
        try {
            return HostValues.toGuest(message.send(InteropLibrary.getUncached(receiver)));
        } catch (UnsupportedMessageException e) {
            throw Errors.typeError("foreign object does not support this operation");
        } catch (InteropException e) {
            throw Errors.typeError("%s", e.getMessage());
        } catch (AbstractTruffleException e) {
            throw ForeignExceptions.toGuest(e);
        }
    }
}
