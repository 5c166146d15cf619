/**
 * What was published: {@code OSTLEY, 6 October (Corvin) — A dam gave way before dawn on Monday.} is
 * an article of the outlet Corvin.
 *
 * @see org.sayso.news.Article
 * @see org.sayso.news.Capture
 */
@org.jspecify.annotations.NullMarked
package org.sayso.news;
