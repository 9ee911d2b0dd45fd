package org.waymark.http.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.waymark.http.problem.Problem;
import org.waymark.http.problem.ProblemWriter;

/** Takes bodies up to a length, and refuses longer ones before anything is made of them. */
final class BoundedBodies extends OncePerRequestFilter {
  private final int largest;
  private final ProblemWriter writer;

  /**
   * @param largest in bytes; so much is held in memory for each request
   */
  BoundedBodies(int largest, ProblemWriter writer) {
    this.largest = largest;
    this.writer = writer;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > largest) {
      tooLarge(response);
      return;
    }
    byte[] body = request.getInputStream().readNBytes(largest + 1);
    if (body.length > largest) {
      tooLarge(response);
    } else {
      chain.doFilter(new Read(request, body), response);
    }
  }

  private void tooLarge(HttpServletResponse response) throws IOException {
    writer.write(
        response,
        Problem.of(
            HttpStatus.CONTENT_TOO_LARGE,
            "body.too-large",
            "at most %d bytes are taken".formatted(largest)));
  }

  /** A request whose body has been read. */
  private static final class Read extends HttpServletRequestWrapper {
    private final ByteArrayInputStream body;

    Read(HttpServletRequest request, byte[] body) {
      super(request);
      this.body = new ByteArrayInputStream(body);
    }

    @Override
    public ServletInputStream getInputStream() {
      return new ServletInputStream() {
        @Override
        public int read() {
          return body.read();
        }

        @Override
        public int read(byte[] into, int from, int length) {
          return body.read(into, from, length);
        }

        @Override
        public boolean isFinished() {
          return body.available() == 0;
        }

        @Override
        public boolean isReady() {
          return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
          throw new UnsupportedOperationException("the body is there already");
        }
      };
    }
  }
}
