package org.waymark.contracts.codec;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.event.Origin;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes a measurement as it would be written by itself, in half the time: it is by far the most
 * frequent event. A test holds it to every part of the record.
 */
final class MeasurementWriter extends StdSerializer<MeasurementRecorded> {
  /** Rows of one submission have one instant. */
  private volatile Written last = new Written(Instant.EPOCH, Instant.EPOCH.toString());

  private record Written(Instant instant, String text) {}

  MeasurementWriter() {
    super(MeasurementRecorded.class);
  }

  @Override
  public void serialize(MeasurementRecorded m, JsonGenerator out, SerializationContext context) {
    out.writeStartObject(m);
    out.writeStringProperty("series", m.series().toString());
    out.writeStringProperty("period", m.period().toString());
    write(out, "value", m.value());
    write(out, "numerator", m.numerator());
    write(out, "denominator", m.denominator());
    if (m.revision() != null) {
      out.writeNumberProperty("revision", m.revision());
    }
    out.writeStringProperty("finality", m.finality().word());
    out.writeArrayPropertyStart("markers");
    m.markers().forEach(out::writeString);
    out.writeEndArray();
    if (m.commentary() != null) {
      out.writeStringProperty("commentary", m.commentary());
    }
    write(out, "lower", m.lower());
    write(out, "upper", m.upper());
    origin(out, m.origin());
    out.writeEndObject();
  }

  private void origin(JsonGenerator out, Origin origin) {
    out.writeObjectPropertyStart("origin");
    out.writeStringProperty("submission", origin.submission());
    out.writeNumberProperty("row", origin.row());
    out.writeStringProperty("feed", origin.feed());
    out.writeStringProperty("submitter", origin.submitter());
    out.writeStringProperty("acceptedAt", text(origin.acceptedAt()));
    out.writeNumberProperty("catalogueVersion", origin.catalogueVersion());
    out.writeEndObject();
  }

  private String text(Instant instant) {
    Written known = last;
    if (!known.instant().equals(instant)) {
      known = new Written(instant, instant.toString());
      last = known;
    }
    return known.text();
  }

  private static void write(JsonGenerator out, String name, @Nullable BigDecimal number) {
    if (number != null) {
      out.writeStringProperty(name, number.toPlainString());
    }
  }
}
