/** The desk as people see it, in a browser. */
@org.jspecify.annotations.NullMarked
package org.sayso.serve.browser;
