package org.waymark.ingest.load.web;

import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import org.waymark.http.access.WatchedBody;

/** A body of which only so much is read. */
final class BoundedBody extends WatchedBody {
  private long left;

  BoundedBody(ServletInputStream in, long most) {
    super(in);
    this.left = most;
  }

  @Override
  protected void took(int read) throws IOException {
    left -= Math.max(read, 0);
    if (left < 0) {
      throw new IOException("the body is too large");
    }
  }
}
