package org.waymark.ingest.submission.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.waymark.http.problem.Problem;
import org.waymark.ingest.load.web.RequestRoom;
import org.waymark.ingest.submission.Limits;
import org.waymark.ingest.submission.body.Format;
import org.waymark.ingest.submission.body.Spool;

/** Receives a request's body by its content type, unpacking gzip, within the limits. */
final class IncomingBody {
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String WANTED =
      "a content type is wanted: text/csv, application/json, application/x-ndjson,"
          + " application/cloudevents+json, application/cloudevents-batch+json or "
          + WORKBOOK;

  private final Limits limits;

  IncomingBody(Limits limits) {
    this.limits = limits;
  }

  Format format(HttpServletRequest request) {
    MediaType type = mediaType(request.getContentType());
    Charset charset = type.getCharset();
    if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
      throw unsupported("only UTF-8 is taken, not %s".formatted(charset));
    }
    return switch ((type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT)) {
      case "text/csv" -> Format.CSV;
      case "application/json" -> Format.JSON;
      case "application/x-ndjson" -> Format.NDJSON;
      case WORKBOOK -> Format.XLSX;
      case "application/cloudevents+json" -> Format.EVENT;
      case "application/cloudevents-batch+json" -> Format.EVENTS;
      case "application/vnd.ms-excel" ->
          throw unsupported("old Excel workbooks (.xls) are not taken: save it as .xlsx");
      case "application/vnd.ms-excel.sheet.macroenabled.12" ->
          throw unsupported("workbooks with macros (.xlsm) are not taken: save it as .xlsx");
      default -> throw unsupported(WANTED);
    };
  }

  private static MediaType mediaType(@Nullable String text) {
    try {
      return MediaType.parseMediaType(text == null ? "" : text);
    } catch (IllegalArgumentException none) {
      throw unsupported(WANTED);
    }
  }

  private static Problem unsupported(String detail) {
    return Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "media-type.unsupported", detail);
  }

  Spool receive(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > limits.bytes()) {
      throw tooLarge();
    }
    try {
      return Spool.receive(
          unpacked(request), limits.bytes(), limits.inMemory(), RequestRoom.of(request));
    } catch (Spool.TooLarge tooLarge) {
      throw tooLarge();
    } catch (ZipException | EOFException wrong) {
      throw Problem.of(
          HttpStatus.BAD_REQUEST,
          "body.not-gzip",
          "the body is not whole gzip, as its header says");
    }
  }

  private static InputStream unpacked(HttpServletRequest request) throws IOException {
    String encoding = request.getHeader("Content-Encoding");
    String name = encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT);
    return switch (name) {
      case "identity" -> request.getInputStream();
      case "gzip" -> new GZIPInputStream(request.getInputStream());
      default -> throw unsupported("the content encoding gzip, or none, is wanted");
    };
  }

  private Problem tooLarge() {
    return Problem.of(
        HttpStatus.CONTENT_TOO_LARGE,
        "body.too-large",
        "at most %d bytes, unpacked, are taken: send it in parts".formatted(limits.bytes()));
  }
}
