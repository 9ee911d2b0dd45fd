package org.waymark.benchmarks.load;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.waymark.benchmarks.installation.Council;

/** Whole requests, head and body, as bytes. */
public final class Requests {
  private final String token;

  public Requests(String token) {
    this.token = token;
  }

  /** NDJSON: each request holds other rows than the others. */
  public List<byte[]> ndjson(int requests, int rowsEach) {
    List<byte[]> all = new ArrayList<>();
    for (int i = 0; i < requests; i++) {
      var body = new StringBuilder();
      for (int row = 0; row < rowsEach; row++) {
        new Rows(i * rowsEach + row).json(body);
        body.append('\n');
      }
      all.add(request("application/x-ndjson", body));
    }
    return all;
  }

  /** JSON: one row a request. */
  public List<byte[]> single(int requests) {
    List<byte[]> all = new ArrayList<>();
    for (int i = 0; i < requests; i++) {
      var body = new StringBuilder();
      new Rows(i).json(body);
      all.add(request("application/json", body));
    }
    return all;
  }

  /** One request with a CSV of so many rows, none of them twice. */
  public byte[] csv(int rows) {
    if (rows > Rows.ALL) {
      throw new IllegalArgumentException("at most " + Rows.ALL + " rows differ");
    }
    var body = new StringBuilder(Rows.CSV_HEADER);
    for (int i = 0; i < rows; i++) {
      new Rows(i).csv(body);
    }
    return request("text/csv", body);
  }

  private byte[] request(String type, StringBuilder body) {
    String head =
        """
        POST /api/v1/feeds/%s/submissions HTTP/1.1
        Host: localhost
        Authorization: Bearer %s
        Content-Type: %s
        Content-Length: %d

        """
            .formatted(Council.FEED, token, type, body.length())
            .replace("\n", "\r\n");
    return (head + body).getBytes(StandardCharsets.US_ASCII);
  }
}
