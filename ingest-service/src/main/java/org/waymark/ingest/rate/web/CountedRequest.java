package org.waymark.ingest.rate.web;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.waymark.http.access.WatchedBody;

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

  private static final class Counted extends WatchedBody {
    private long count;

    Counted(ServletInputStream in) {
      super(in);
    }

    @Override
    protected void took(int read) {
      count += Math.max(read, 0);
    }
  }
}
