package org.waymark.indicator.notification;

import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.contracts.codec.EventJson;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.EventTypes;
import tools.jackson.databind.json.JsonMapper;

/** An event in CloudEvents 1.0 structured mode. */
final class CloudEventText {
  private static final JsonMapper JSON = EventJson.mapper();

  private CloudEventText() {}

  static String of(Envelope envelope) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("specversion", "1.0");
    all.put("id", envelope.id());
    all.put("source", envelope.source());
    all.put("type", EventTypes.nameOf(envelope.event()));
    all.put("time", envelope.time().toString());
    if (envelope.subject() != null) {
      all.put("subject", envelope.subject());
    }
    all.put("datacontenttype", "application/json");
    all.put("data", envelope.event());
    return JSON.writeValueAsString(all);
  }
}
