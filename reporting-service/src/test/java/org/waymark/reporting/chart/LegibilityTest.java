package org.waymark.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What every chart owes its reader, in both frames. */
class LegibilityTest {

  static Stream<Arguments> drawings() {
    return Examples.all().stream()
        .flatMap(example ->
            Stream.of(Frame.WIDE, Frame.NARROW)
                .map(frame ->
                    Arguments.of(
                        example.title() + (frame.narrow() ? ", narrow" : ", wide"),
                        Drawn.read(example.chart().svg(frame)))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("drawings")
  void noTextOverlapsAnother(String name, Drawn drawn) {
    List<Drawn.Label> labels = drawn.labels();
    for (int i = 0; i < labels.size(); i++) {
      Drawn.Label label = labels.get(i);
      assertThat(labels.subList(i + 1, labels.size())).noneMatch(label::overlaps);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("drawings")
  void noTextIsCutOff(String name, Drawn drawn) {
    assertThat(drawn.labels())
        .isNotEmpty()
        .allSatisfy(label -> {
          assertThat(label.left()).isGreaterThanOrEqualTo(-0.5);
          assertThat(label.top()).isGreaterThanOrEqualTo(-0.5);
          assertThat(label.right()).isLessThanOrEqualTo(drawn.width() + 0.5);
          assertThat(label.bottom()).isLessThanOrEqualTo(drawn.height() + 0.5);
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("drawings")
  void saysWhatItIsToThoseWhoCannotSeeIt(String name, Drawn drawn) {
    Element svg = drawn.document().getDocumentElement();
    Element title = drawn.all("title").getFirst();
    Element description = drawn.all("desc").getFirst();

    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("aria-labelledby"))
        .isEqualTo(title.getAttribute("id") + " " + description.getAttribute("id"));
    assertThat(title.getTextContent()).isNotBlank();
    assertThat(description.getTextContent()).isNotBlank();
    assertThat(drawn.all("*")).noneMatch(element -> element.hasAttribute("style"));
  }
}
