/**
 * Cuts the report out of a page: of <i>Home · The crane fell at noon. · Read also: Nine cranes</i>
 * the middle stays.
 *
 * @see org.sayso.reading.clean.page.MainText
 */
@org.jspecify.annotations.NullMarked
package org.sayso.reading.clean.page;
