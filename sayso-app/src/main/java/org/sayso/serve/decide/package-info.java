/**
 * What people decide of what was read, with who, when and why. <i>Anna set the stance of “the valve
 * was sound” to denies, for the cue is “rejected claims that”.</i>
 */
@NullMarked
package org.sayso.serve.decide;

import org.jspecify.annotations.NullMarked;
