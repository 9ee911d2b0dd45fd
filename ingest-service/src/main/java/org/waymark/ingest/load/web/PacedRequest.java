package org.waymark.ingest.load.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.waymark.ingest.load.Pace;

/** A request whose body is cut off where it comes too slowly. */
final class PacedRequest extends HttpServletRequestWrapper {
  /** The body comes too slowly. */
  static final class TooSlow extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private final Pace pace;
  private @Nullable Paced body;

  PacedRequest(HttpServletRequest request, Pace pace) {
    super(request);
    this.pace = pace;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    Paced paced = body;
    if (paced == null) {
      paced = new Paced(super.getInputStream(), pace);
      body = paced;
    }
    return paced;
  }

  private static final class Paced extends ServletInputStream {
    private final ServletInputStream in;
    private final Pace pace;
    private long count;

    Paced(ServletInputStream in, Pace pace) {
      this.in = in;
      this.pace = pace;
    }

    @Override
    public int read() throws IOException {
      int one = in.read();
      look(one < 0 ? one : 1);
      return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, length);
      look(read);
      return read;
    }

    private void look(int read) throws TooSlow {
      count += Math.max(read, 0);
      if (read >= 0 && pace.isTooSlow(count)) {
        throw new TooSlow();
      }
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
