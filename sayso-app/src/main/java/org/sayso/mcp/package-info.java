/**
 * Assistants ask here, by the Model Context Protocol: who says {@code "seven are dead"}, on whose
 * word, and at which address that stands.
 *
 * @see org.sayso.mcp.AssistantServer
 */
@org.jspecify.annotations.NullMarked
package org.sayso.mcp;
