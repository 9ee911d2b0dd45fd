package org.waymark.ingest.load.web;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.waymark.http.access.WatchedBody;
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

  private static final class Paced extends WatchedBody {
    private final Pace pace;
    private long count;

    Paced(ServletInputStream in, Pace pace) {
      super(in);
      this.pace = pace;
    }

    @Override
    protected void took(int read) throws TooSlow {
      count += Math.max(read, 0);
      if (read >= 0 && pace.isTooSlow(count)) {
        throw new TooSlow();
      }
    }
  }
}
