package org.sayso.serve.web;

import jakarta.servlet.Servlet;

/**
 * What answers in a protocol of its own at one address, to programs that hold no token of a page.
 * It must change nothing, for whoever may read may call it.
 *
 * @param path the address, {@code /mcp}
 * @param servlet what is posted there
 */
public record Mount(String path, Servlet servlet) {}
