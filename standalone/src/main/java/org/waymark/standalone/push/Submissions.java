package org.waymark.standalone.push;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.waymark.standalone.client.Http;
import org.waymark.standalone.client.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Sends feed files to ingest and reads its receipts. */
public final class Submissions {
  private static final int WAIT_SECONDS = 5;
  private static final long PACKED_FROM = 1024 * 1024;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private final Http ingest;

  public Submissions(Http ingest) {
    this.ingest = ingest;
  }

  /**
   * Sends one file and waits a little for its receipt to become final.
   *
   * @param idempotencyKey makes a repeat of the request answer with the first receipt; none when
   *     null
   * @param sent told how many bytes have gone out; starts over when the request is repeated
   */
  public Receipt send(
      FeedFile file, boolean dryRun, @Nullable String idempotencyKey, LongConsumer sent)
      throws Refused {
    HttpRequest.Builder request =
        ingest
            .request(
                "/api/v1/feeds/"
                    + URLEncoder.encode(file.feed(), StandardCharsets.UTF_8)
                    + "/submissions"
                    + (dryRun ? "?dryRun=true" : ""))
            .header("Content-Type", file.contentType())
            .header("Prefer", "wait=" + WAIT_SECONDS)
            .POST(body(file, sent));
    if (isPacked(file)) {
      request.header("Content-Encoding", "gzip");
    }
    if (idempotencyKey != null) {
      request.header("Idempotency-Key", idempotencyKey);
    }
    return receipt(Http.expect(ingest.send(request.build()), 200, 202, 422));
  }

  /** The receipt as it stands now. */
  public Receipt receipt(String submission) throws Refused {
    HttpRequest request = ingest.request("/api/v1/submissions/" + submission).GET().build();
    return receipt(Http.expect(ingest.send(request), 200));
  }

  private static Receipt receipt(HttpResponse<byte[]> answer) throws Refused {
    try {
      return JSON.readValue(answer.body(), Receipt.class);
    } catch (JacksonException e) {
      throw new Refused("The receipt cannot be read: " + e.getOriginalMessage(), e);
    }
  }

  private static BodyPublisher body(FeedFile file, LongConsumer sent) throws Refused {
    if (isPacked(file)) {
      return BodyPublishers.ofInputStream(() -> Gzipped.of(counted(file.path(), sent)));
    }
    long length = size(file);
    return length == 0
        ? BodyPublishers.noBody()
        : BodyPublishers.fromPublisher(
            BodyPublishers.ofInputStream(() -> counted(file.path(), sent)), length);
  }

  /** Where it saves time: a workbook is packed already. */
  private static boolean isPacked(FeedFile file) throws Refused {
    return size(file) >= PACKED_FROM && !file.isPacked();
  }

  private static long size(FeedFile file) throws Refused {
    try {
      return Files.size(file.path());
    } catch (IOException e) {
      throw new Refused("The file " + file.path() + " cannot be read: " + e, e);
    }
  }

  private static InputStream counted(Path file, LongConsumer sent) {
    try {
      return new Counted(Files.newInputStream(file), sent);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Counted extends FilterInputStream {
    private final LongConsumer sent;
    private long count;

    private Counted(InputStream in, LongConsumer sent) {
      super(in);
      this.sent = sent;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      tell(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      tell(Math.max(read, 0));
      return read;
    }

    private void tell(int more) {
      count += more;
      sent.accept(count);
    }
  }
}
