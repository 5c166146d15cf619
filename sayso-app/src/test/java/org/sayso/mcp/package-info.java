/** An assistant of straw asks who says {@code "five people are dead"}. */
@org.jspecify.annotations.NullMarked
package org.sayso.mcp;
