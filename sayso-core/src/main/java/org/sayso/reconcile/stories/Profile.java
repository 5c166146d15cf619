package org.sayso.reconcile.stories;

import java.util.Map;
import org.sayso.claim.Account;
import org.sayso.news.Article;

/**
 * What a report is recognised by. Of {@code HAWTHORNE — Bernard Gillis, 20, was shot in Cerise
 * Avenue on Tuesday.}: the names {@code Hawthorne}, {@code Bernard}, {@code Gillis}, {@code Cerise}
 * and the whole ones, the scene {@code Hawthorne, Cerise Avenue}, the age 20, the day, and the rest
 * of its words.
 *
 * @param article whose it is
 * @param all every term
 * @param title those of the headline
 * @param lead those of the first paragraph or so
 * @param names of people, places and organisations
 * @param scene the places of the headline and the lead
 * @param ages of people
 * @param leadAges those in the lead: of the people whom it is about
 * @param numbers all others: of houses, of the dead, of the clock
 * @param days of which it tells
 */
record Profile(
    Article article,
    Bag all,
    Bag title,
    Bag lead,
    Bag names,
    Bag scene,
    Bag ages,
    Bag leadAges,
    Bag numbers,
    Days days) {

  static Profile of(Account account, Vocabulary vocabulary) {
    TermCounts counts = TermCounts.of(account.article());
    return new Profile(
        account.article(),
        bag(counts.all, vocabulary),
        bag(counts.title, vocabulary),
        bag(counts.lead, vocabulary),
        bag(counts.names, vocabulary),
        bag(counts.scene, vocabulary),
        bag(counts.ages, vocabulary),
        bag(counts.leadAges, vocabulary),
        bag(counts.numbers, vocabulary),
        Days.of(account));
  }

  private static Bag bag(Map<String, Integer> counts, Vocabulary vocabulary) {
    return Bag.of(counts, vocabulary);
  }
}
