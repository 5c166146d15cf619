package org.sayso.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.sayso.news.ArticleId;
import org.sayso.story.Story;

/** The names that stories go by: their own ids, the ids, addresses and marks of their reports. */
final class StoryNames {

  private final List<Story> stories;

  /** Places of stories in the list, by what they are called. */
  private final NavigableMap<String, List<Integer>> ids = new TreeMap<>();

  private final NavigableMap<String, List<Integer>> marks = new TreeMap<>();
  private final Map<String, List<Integer>> reports = new HashMap<>();

  StoryNames(List<Story> stories, Function<ArticleId, KeptReport> report) {
    this.stories = stories;
    for (int place = 0; place < stories.size(); place++) {
      Story story = stories.get(place);
      put(ids, story.id().value(), place);
      for (ArticleId id : story.reports()) {
        KeptReport told = report.apply(id);
        put(marks, told.mark(), place);
        put(reports, id.value(), place);
        if (!id.value().equals(told.at().address())) {
          put(reports, told.at().address(), place);
        }
      }
    }
  }

  private static void put(Map<String, List<Integer>> names, String name, int place) {
    names.computeIfAbsent(name, n -> new ArrayList<>(1)).add(place);
  }

  /**
   * Those that go by this name, or whose id begins so. The mark of a later report leads to its
   * story only where no story has it for an id.
   */
  List<Story> called(String name) {
    Collection<List<Integer>> found = List.of();
    if (StoryMark.isLike(name)) {
      found = beginning(ids, name);
      if (found.isEmpty()) {
        found = beginning(marks, name);
      }
    }
    if (found.isEmpty()) {
      found = List.of(reports.getOrDefault(name, List.of()));
    }
    TreeSet<Integer> places = new TreeSet<>();
    found.forEach(places::addAll);
    return places.stream().map(stories::get).toList();
  }

  private static Collection<List<Integer>> beginning(
      NavigableMap<String, List<Integer>> names, String beginning) {
    return names.subMap(beginning, true, beginning + Character.MAX_VALUE, false).values();
  }
}
