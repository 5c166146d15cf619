package org.sayso.serve.web;

/**
 * What the page of a problem shows.
 *
 * @param status of HTTP
 * @param title in a few words
 * @param message what is wrong, and what may be done
 */
public record ProblemView(int status, String title, String message) {}
