package org.waymark.ingest.workbook;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a part's XML as it comes. A document type is refused, so that there are no entities; names,
 * attributes and depth are bounded by the parser and texts by whoever asks for them.
 */
final class Xml implements Closeable {
  private static final XMLInputFactory FACTORY = factory();

  private final InputStream bytes;
  private final XMLStreamReader in;

  private Xml(InputStream bytes, XMLStreamReader in) {
    this.bytes = bytes;
    this.in = in;
  }

  private static XMLInputFactory factory() {
    var factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 1 << 16);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 100);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 50);
    factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, 1 << 20);
    return factory;
  }

  static Xml of(InputStream bytes) throws IOException, WorkbookRefused {
    try {
      return new Xml(bytes, FACTORY.createXMLStreamReader(bytes));
    } catch (XMLStreamException damaged) {
      bytes.close();
      throw refused(damaged);
    }
  }

  /** Goes to the next beginning or end of an element; false at the end of the part. */
  boolean next() throws IOException, WorkbookRefused {
    try {
      while (in.hasNext()) {
        switch (in.next()) {
          case XMLStreamConstants.DTD ->
              throw WorkbookRefused.unsafe("a part of it has a document type (DTD)");
          case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
            return true;
          }
          default -> {}
        }
      }
      return false;
    } catch (XMLStreamException damaged) {
      throw refused(damaged);
    }
  }

  private static WorkbookRefused refused(XMLStreamException damaged) throws IOException {
    if (damaged.getNestedException() instanceof Parts.TooLarge tooLarge) {
      throw tooLarge;
    }
    if (damaged.getNestedException() instanceof IOException io) {
      throw io;
    }
    return WorkbookRefused.unreadable(
        "a part of it is no XML that can be read (line %d)"
            .formatted(damaged.getLocation() == null ? 0 : damaged.getLocation().getLineNumber()));
  }

  boolean begins(String name) {
    return in.isStartElement() && in.getLocalName().equals(name);
  }

  boolean ends(String name) {
    return in.isEndElement() && in.getLocalName().equals(name);
  }

  /** Null where there is none, and at the end of an element. */
  @Nullable String attribute(String name) {
    return in.isStartElement() ? in.getAttributeValue(null, name) : null;
  }

  /** An attribute by its local name alone, as {@code r:id}. */
  @Nullable String prefixed(String name) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (in.getAttributeLocalName(i).equals(name) && !in.getAttributeNamespace(i).isEmpty()) {
        return in.getAttributeValue(i);
      }
    }
    return null;
  }

  boolean flag(String name) {
    String value = attribute(name);
    return value != null && (value.equals("1") || value.equals("true"));
  }

  /**
   * Adds the text of the element that begins here and goes to its end; phonetic hints are left out.
   *
   * @return whether all of it was within the bound
   */
  boolean text(StringBuilder to, int most) throws IOException, WorkbookRefused {
    boolean whole = true;
    int depth = 1;
    int hidden = 0;
    try {
      while (depth > 0) {
        switch (in.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            depth++;
            hidden = hidden > 0 || in.getLocalName().equals("rPh") ? hidden + 1 : 0;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            hidden = Math.max(0, hidden - 1);
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            int room = most - to.length();
            if (hidden == 0) {
              int length = Math.min(in.getTextLength(), room);
              to.append(in.getTextCharacters(), in.getTextStart(), length);
              whole &= in.getTextLength() <= room;
            }
          }
          default -> {}
        }
      }
      return whole;
    } catch (XMLStreamException damaged) {
      throw refused(damaged);
    } catch (WstxLazyException damaged) {
      throw WorkbookRefused.unreadable("a text of it cannot be read");
    }
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
