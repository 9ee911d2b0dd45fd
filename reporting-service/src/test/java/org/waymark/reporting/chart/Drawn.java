package org.waymark.reporting.chart;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A drawing read back, to ask what stands where. */
record Drawn(Document document) {

  /** A piece of text with the box it covers. */
  record Label(String words, double left, double top, double right, double bottom) {

    boolean overlaps(Label other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  /** Reads a drawing; what is not well-formed fails here. */
  static Drawn read(String svg) {
    try {
      return new Drawn(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(svg))));
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new AssertionError("not well-formed: " + svg, e);
    }
  }

  List<Element> all(String name) {
    var found = document.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  List<String> words() {
    return all("text").stream().map(Element::getTextContent).toList();
  }

  double width() {
    return viewBox(2);
  }

  double height() {
    return viewBox(3);
  }

  /** All upright text; boxes are a little smaller than the line, as letters are. */
  List<Label> labels() {
    return all("text").stream()
        .filter(e -> !e.hasAttribute("transform"))
        .map(Drawn::label)
        .toList();
  }

  private static Label label(Element text) {
    double size =
        text.hasAttribute("font-size")
            ? Double.parseDouble(text.getAttribute("font-size"))
            : Svg.FONT;
    String words = text.getTextContent();
    double width =
        text.getAttribute("font-weight").equals("bold")
            ? TextWidth.ofBold(words, size)
            : TextWidth.of(words, size);
    double x = Double.parseDouble(text.getAttribute("x"));
    double left =
        switch (text.getAttribute("text-anchor")) {
          case "end" -> x - width;
          case "middle" -> x - width / 2;
          default -> x;
        };
    double base = Double.parseDouble(text.getAttribute("y"));
    return new Label(words, left, base - size * 0.72, left + width, base + size * 0.2);
  }

  private double viewBox(int at) {
    return Double.parseDouble(document.getDocumentElement().getAttribute("viewBox").split(" ")[at]);
  }
}
