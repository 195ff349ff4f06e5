// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * The annotation processor for builtins: text signature, Java method and conversions become one table class per holder.
 * Look first at {@link org.cinder.processor.BuiltinProcessor}.
 */
package org.cinder.processor;
