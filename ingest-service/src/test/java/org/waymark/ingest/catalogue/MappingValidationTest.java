package org.waymark.ingest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.contracts.catalogue.MappedAcross;
import org.waymark.contracts.catalogue.MappedColumn;
import org.waymark.contracts.catalogue.Mapping;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.NumberForm;
import org.waymark.contracts.value.Unlisted;
import org.waymark.ingest.TestCatalogue;
import org.waymark.ingest.catalogue.files.FolderParser;

class MappingValidationTest {
  private static final String SOUND =
      """
      - code: export
        title: An export
        kind: measurements
        directorate: cfa
        mapping:
          sheet: Data
          headerRow: 3
          match: loose
          ignore: [Area name, Notes]
          blanks: leave out
          keep:
            - {column: Area code, in: [E10000003, ""]}
          require:
            - {column: To, form: dd/MM/yyyy}
          columns:
            breakdown: {column: Area code, values: {E10000003: ""}, unlisted: leave out}
            commentary: {column: Comment, empty: ""}
            finality: {constant: provisional}
          figures:
            - where: [{column: Type, in: [1]}]
              indicator: {constant: neet}
            - indicator: Code
          across:
            columns: [Apr, May]
            header: {to: period, column: Year, join: " ", form: MMM yyyy/yy, frequency: monthly}
            cell: {to: value, number: [thousands, percent], markers: {"*": c, "..": ""}}
      """;

  @Test
  void everyPartOfAMappingIsRead() {
    Mapping mapping = parse(SOUND, new Complaints(9)).catalogue().feeds().getFirst().mapping();
    assertThat(mapping.sheet()).isEqualTo("Data");
    assertThat(mapping.headerRow()).isEqualTo(3);
    assertThat(mapping.looseHeaders()).isTrue();
    assertThat(mapping.ignored()).containsExactly("Area name", "Notes");
    assertThat(mapping.ignoreOthers()).isFalse();
    assertThat(mapping.leaveOutBlanks()).isTrue();
    assertThat(mapping.keep().getFirst().oneOf()).containsExactly("E10000003", "");
    assertThat(mapping.require().getFirst().forms()).containsExactly("dd/MM/yyyy");
    assertThat(mapping.columns())
        .extracting(MappedColumn::to)
        .containsExactly("breakdown", "commentary", "finality");
    MappedColumn area = mapping.columns().getFirst();
    assertThat(area.columns()).containsExactly("Area code");
    assertThat(area.values()).isEqualTo(Map.of("E10000003", ""));
    assertThat(area.unlisted()).isEqualTo(Unlisted.LEAVE_OUT);
    assertThat(mapping.columns().get(1).empty()).isEmpty();
    assertThat(mapping.columns().get(2).constant()).isEqualTo("provisional");
    assertThat(mapping.figures()).hasSize(2);
    assertThat(mapping.figures().getFirst().where().getFirst().column()).isEqualTo("Type");
    MappedAcross across = mapping.across();
    assertThat(across.columns()).containsExactly("Apr", "May");
    assertThat(across.header().join()).isEqualTo(" ");
    assertThat(across.header().frequency()).isEqualTo(Frequency.MONTHLY);
    assertThat(across.cell().number()).containsExactly(NumberForm.THOUSANDS, NumberForm.PERCENT);
    assertThat(across.cell().markers()).isEqualTo(Map.of("*", "c", "..", ""));
    assertThat(errors(SOUND)).isEmpty();
  }

  @Test
  void allOtherColumnsAreIgnoredWhereThatIsSaid() {
    String others = SOUND.replace("[Area name, Notes]", "others");
    Mapping mapping = parse(others, new Complaints(9)).catalogue().feeds().getFirst().mapping();
    assertThat(mapping.ignoreOthers()).isTrue();
    assertThat(mapping.ignored()).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        " 8 | match       | match: loose                | match: lose",
        " 7 | headerRow   | headerRow: 3                | headerRow: 0",
        "10 | blanks      | blanks: leave out           | blanks: skip",
        "12 | in          | in: [E10000003, \"\"]       | in: []",
        "14 | form        | form: dd/MM/yyyy            | form: jj/MM/yyyy",
        "16 | unlisted    | unlisted: leave out         | unlisted: drop",
        "16 | value       | values: {E10000003: \"\"}   | value: {E10000003: \"\"}",
        "17 | comentary   | commentary:                 | comentary:",
        "18 | finality    | {constant: provisional}     | {column: F, constant: provisional}",
        "20 | indicator   | indicator: {constant: neet} | finality: {constant: final}",
        "24 | form        | form: MMM yyyy/yy           | form: MMM",
        "24 | frequency   | frequency: monthly          | frequency: weekly",
        "24 | frequency   | frequency: monthly          | frequency: termly",
        "24 | years       | frequency: monthly          | frequency: monthly, years: 3",
        "25 | number      | number: [thousands, percent]| number: [hundreds]",
        "25 | markers     | \"*\": c                    | \"*\": q",
        "25 | values      | to: value, number           | to: values, number",
        "25 | commentary  | to: value, number           | to: commentary, number",
        "16 | form        | values: {E10000003: \"\"}   | form: yyyy",
        "21 | period      | to: period, column          | to: revision, column",
      })
  void aFaultIsToldWithItsLineAndField(int line, String field, String right, String wrong) {
    assertThat(SOUND).contains(right);
    assertThat(errors(SOUND.replace(right, wrong)))
        .as(right + " -> " + wrong)
        .anySatisfy(error -> {
          assertThat(error.file()).isEqualTo("feeds.yaml");
          assertThat(error.field()).isEqualTo(field);
          assertThat(error.line()).isBetween(line - 1, line + 1);
          assertThat(error.message()).isNotBlank();
        });
  }

  @Test
  void columnsAcrossMustBeToldByNameOrForm() {
    assertThat(errors(SOUND.replace("      columns: [Apr, May]\n", "")))
        .extracting(CatalogueError::field)
        .containsExactly("columns");
  }

  @Test
  void aMappingIsBounded() {
    var values = new StringBuilder("values: {E10000003: \"\"");
    for (int i = 0; i < 5000; i++) {
      values.append(", x").append(i).append(": y");
    }
    String large = SOUND.replace("values: {E10000003: \"\"", values);
    assertThat(errors(large))
        .singleElement()
        .satisfies(error -> assertThat(error.message()).contains("at most 5000"));
  }

  private static Draft parse(String feeds, Complaints complaints) {
    Draft draft =
        new FolderParser().parse(new TestCatalogue().with("feeds.yaml", feeds).files(), complaints);
    CatalogueChecks.run(draft, complaints);
    return draft;
  }

  private static List<CatalogueError> errors(String feeds) {
    var complaints = new Complaints(100);
    parse(feeds, complaints);
    return complaints.errors();
  }
}
