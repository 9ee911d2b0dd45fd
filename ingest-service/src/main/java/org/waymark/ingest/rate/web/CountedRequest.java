package org.waymark.ingest.rate.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A request whose body is counted while it is read. */
final class CountedRequest extends HttpServletRequestWrapper {
  private @Nullable Counted body;

  CountedRequest(HttpServletRequest request) {
    super(request);
  }

  /** Bytes read so far, as they came over the wire. */
  long received() {
    return body == null ? 0 : body.count;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    Counted counted = body;
    if (counted == null) {
      counted = new Counted(super.getInputStream());
      body = counted;
    }
    return counted;
  }

  private static final class Counted extends ServletInputStream {
    private final ServletInputStream in;
    private long count;

    Counted(ServletInputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      int one = in.read();
      count += one < 0 ? 0 : 1;
      return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, length);
      count += Math.max(read, 0);
      return read;
    }

    @Override
    public int available() throws IOException {
      return in.available();
    }

    @Override
    public void close() throws IOException {
      in.close();
    }

    @Override
    public boolean isFinished() {
      return in.isFinished();
    }

    @Override
    public boolean isReady() {
      return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      in.setReadListener(listener);
    }
  }
}
