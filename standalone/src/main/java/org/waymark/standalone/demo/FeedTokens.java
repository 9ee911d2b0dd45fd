package org.waymark.standalone.demo;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import org.waymark.standalone.client.Http;
import org.waymark.standalone.client.Refused;
import org.waymark.standalone.data.Secrets;

/** Each directorate sends with its own feed's token, made once for this folder. */
final class FeedTokens {
  private final Http administrator;
  private final Secrets secrets;
  private final Map<String, Http> byFeed = new HashMap<>();

  FeedTokens(Http administrator, Secrets secrets) {
    this.administrator = administrator;
    this.secrets = secrets;
  }

  /** Ingest, as the feed's sender meets it. */
  Http senderOf(String feed) throws Refused {
    Http sender = byFeed.get(feed);
    if (sender == null) {
      sender = administrator.as(token(feed));
      byFeed.put(feed, sender);
    }
    return sender;
  }

  private String token(String feed) throws Refused {
    String name = "feed-token-" + feed;
    String kept = secrets.read(name);
    if (kept != null) {
      return kept;
    }
    HttpRequest request =
        administrator
            .request("/api/v1/feeds/" + feed + "/tokens")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"name\":\"demonstration\"}"))
            .build();
    String made = administrator.json(request, 200, 201).path("token").asString("");
    if (made.isEmpty()) {
      throw new Refused("Ingest made no token for the feed " + feed + ".");
    }
    secrets.keep(name, made);
    return made;
  }
}
