/**
 * One speaker through all reports. <i>Yusov, of military intelligence until May, said “none” on
 * Monday and “two dead” on Tuesday.</i>
 */
@NullMarked
package org.sayso.serve.speakers;

import org.jspecify.annotations.NullMarked;
