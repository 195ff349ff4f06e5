// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * The patterns of {@code match} that look into an object; the others are ordinary comparisons. Look here first:
 * {@link org.cinder.node.match.SequencePatternNode}.
 */
package org.cinder.node.match;
