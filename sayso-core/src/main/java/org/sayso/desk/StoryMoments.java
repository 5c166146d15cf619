package org.sayso.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sayso.store.AsOf;
import org.sayso.store.Ledger;
import org.sayso.store.Version;
import org.sayso.story.Story;

/** When the versions of a story's reports came out, or came in. */
final class StoryMoments {

  private StoryMoments() {}

  static List<StoryMoment> of(Story story, KeptStories stories, Ledger ledger, AsOf.Clock clock) {
    Map<Instant, List<String>> moments = new TreeMap<>();
    for (KeptReport report : stories.reports(story)) {
      String name = report.outlet().isKnown() ? report.outlet().name() : report.id().value();
      for (Version version : ledger.versions(report.at().address())) {
        moments
            .computeIfAbsent(
                clock == AsOf.Clock.KEPT ? version.captured() : version.since(),
                moment -> new ArrayList<>())
            .add(version.number() == 1 ? name : name + ", version " + version.number());
      }
    }
    return moments.entrySet().stream()
        .map(moment -> new StoryMoment(moment.getKey(), moment.getValue()))
        .toList();
  }
}
