package org.sayso.bench.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NewsroomTest {

  @Test
  void theSameSeedMakesTheSameStories() {
    assertEquals(StoryMaker.make(7, 3).toString(), StoryMaker.make(7, 3).toString());
    assertNotEquals(StoryMaker.make(7, 3).toString(), StoryMaker.make(8, 3).toString());
  }

  @Test
  void whatIsKnownIsFoundAgain() {
    Newsroom newsroom = Newsroom.measured(40, 11);
    assertTrue(newsroom.edgeF1() >= 0.80, "edges " + newsroom.edgeF1());
    assertTrue(newsroom.coverage() >= 0.90, "counts in range " + newsroom.coverage());
    assertTrue(newsroom.meanWidth() <= 1.5, "width " + newsroom.meanWidth());
    assertTrue(newsroom.accusedPerMille() <= 3, "falsely accused " + newsroom.accusedPerMille());
  }
}
