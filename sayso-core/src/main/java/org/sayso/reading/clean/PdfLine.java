package org.sayso.reading.clean;

/**
 * A line of a PDF's page, as it is printed.
 *
 * @param page from 1 on
 * @param words not blank
 * @param left where it begins, in points
 * @param right where it ends
 * @param y of its foot, from the top of the page
 * @param size of its letters
 * @param pageHeight of the whole page
 */
record PdfLine(
    int page, String words, float left, float right, float y, float size, float pageHeight) {

  /** Text that runs on below: not in another column, not on another page. */
  boolean isAbove(PdfLine next) {
    return page == next.page && next.y > y && next.left < right && left < next.right;
  }
}
