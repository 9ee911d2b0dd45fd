package org.waymark.ingest.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Random JSON rows of a kind: good ones, with a few cells spoiled. */
final class RandomRows {
  private static final List<Object> ODD =
      List.of(
          "",
          " ",
          "\u00a0",
          "x",
          "-1",
          -1,
          "0",
          0,
          "-0.0",
          "1.5",
          1.5,
          "+3",
          "007",
          3.0,
          "1e5",
          1e5,
          "£5",
          "1,204",
          "100",
          "100.1",
          101,
          "999999999999999999",
          "1000000000000000000",
          "0.00000000000000000001",
          "12345678901234567890",
          " 5 ",
          "2016-10",
          "2016-13",
          " 2016-10",
          "2016/17",
          "2016/18",
          2016,
          3016,
          "2016-17-AY-T3",
          "2014/2016",
          "2016-02-30",
          "2016-12-31",
          "green",
          "Green",
          "final",
          "[e]",
          "[q]",
          "e p",
          "[ ]",
          List.of("e", "[p]"),
          List.of(),
          List.of(""),
          List.of("q"),
          true,
          Map.of("a", 1),
          "E10000014",
          "England",
          "a/b",
          "x".repeat(4001),
          "\uD83D\uDE00".repeat(3000),
          "x" + " ".repeat(4100),
          "done");

  private final Columns columns;
  private final Map<String, Object> good;
  private final Random random;

  /**
   * @param good a row that is right
   */
  RandomRows(Columns columns, Map<String, Object> good, Random random) {
    this.columns = columns;
    this.good = good;
    this.random = random;
  }

  Map<String, @Nullable Object> next() {
    Map<String, @Nullable Object> row = new LinkedHashMap<>(good);
    List<String> names = new ArrayList<>(columns.all().stream().map(Column::property).toList());
    for (int i = random.nextInt(3); i >= 0; i--) {
      String name = names.get(random.nextInt(names.size()));
      switch (random.nextInt(8)) {
        case 0 -> row.remove(name);
        case 1 -> row.put(name, null);
        case 2 -> row.put(random.nextInt(5) == 0 ? "nobody" : name, "1");
        default -> row.put(name, ODD.get(random.nextInt(ODD.size())));
      }
    }
    return row;
  }
}
