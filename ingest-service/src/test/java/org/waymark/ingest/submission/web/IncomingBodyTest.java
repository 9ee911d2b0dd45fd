package org.waymark.ingest.submission.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.ErrorResponseException;
import org.waymark.ingest.submission.Limits;
import org.waymark.ingest.submission.TestLimits;

class IncomingBodyTest {
  private final Limits limits = TestLimits.usual();
  private final IncomingBody incoming = new IncomingBody(limits);

  private static byte[] packed(int bytes) throws Exception {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(new byte[bytes]);
    }
    return packed.toByteArray();
  }

  private static MockHttpServletRequest gzip(byte[] body) {
    var request = new MockHttpServletRequest();
    request.addHeader("Content-Encoding", "gzip");
    request.setContent(body);
    return request;
  }

  @Test
  void aGzipThatUnpacksToMoreThanIsTakenIsRefused() throws Exception {
    byte[] bomb = packed((int) limits.bytes() + 1);
    assertThat(bomb.length).isLessThan((int) limits.bytes() / 100);
    assertThatThrownBy(() -> incoming.receive(gzip(bomb)))
        .isInstanceOfSatisfying(
            ErrorResponseException.class,
            refused -> assertThat(refused.getStatusCode().value()).isEqualTo(413));
    incoming.receive(gzip(packed((int) limits.bytes()))).close();
  }

  @Test
  void aGzipThatBreaksOffIsRefused() throws Exception {
    byte[] whole = packed(5_000);
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    assertThatThrownBy(() -> incoming.receive(gzip(half)))
        .isInstanceOfSatisfying(
            ErrorResponseException.class,
            refused -> assertThat(refused.getStatusCode().value()).isEqualTo(400));
  }
}
