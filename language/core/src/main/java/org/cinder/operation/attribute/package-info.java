// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Inline caches of attribute access: a few entries, each for one shape or object, then the generic
 * operation. Start with
 * {@link org.cinder.operation.attribute.AttributeCache}.
 */
package org.cinder.operation.attribute;
