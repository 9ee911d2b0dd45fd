package org.waymark.contracts.codec;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.jdk.NumberDeserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Decimals as plain strings on the way out; strings or numbers on the way in. An exponent is read
 * as long as the plain form stays within {@value #LONGEST} digits before and after the point: a few
 * characters like {@code 1E999999999} must not become a gigabyte.
 */
final class PlainDecimals {
  static final int LONGEST = 60;

  private PlainDecimals() {}

  static SimpleModule module() {
    return new SimpleModule("waymark")
        .addSerializer(BigDecimal.class, new Writer())
        .addDeserializer(BigDecimal.class, new Reader());
  }

  private static final class Writer extends StdSerializer<BigDecimal> {
    Writer() {
      super(BigDecimal.class);
    }

    @Override
    public void serialize(BigDecimal value, JsonGenerator out, SerializationContext context) {
      out.writeString(value.toPlainString());
    }
  }

  private static final class Reader extends NumberDeserializers.BigDecimalDeserializer {
    @Override
    public @Nullable BigDecimal deserialize(JsonParser in, DeserializationContext context) {
      BigDecimal value = super.deserialize(in, context);
      if (value != null && (Math.abs(value.scale()) > LONGEST || value.precision() > LONGEST)) {
        return context.reportInputMismatch(
            this, "a decimal has more than %d digits before or after the point", LONGEST);
      }
      return value;
    }
  }
}
