package org.sayso.score;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Answers the gold's questions ourselves, in the words that our commands print. */
public interface OwnAnswers {

  /**
   * What {@code reconcile --format json} prints of some reports.
   *
   * @param given whether the claims that people marked are taken for read
   */
  String stories(Collection<GoldReport> gold, boolean given);

  /** The same of reports of which only the stories are asked, without what is said in them. */
  String clusters(List<Path> gold);

  /** What {@code compare --format jsonl} prints of a file of pairs. */
  String pairs(Path gold);
}
