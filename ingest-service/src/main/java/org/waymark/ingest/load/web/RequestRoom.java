package org.waymark.ingest.load.web;

import jakarta.servlet.http.HttpServletRequest;
import org.waymark.ingest.load.Room;

/** Room on disk as the filter gives it to a request, for whoever receives its body. */
public final class RequestRoom {
  private static final String NAME = RequestRoom.class.getName();

  private RequestRoom() {}

  static void give(HttpServletRequest request, Room room) {
    request.setAttribute(NAME, room);
  }

  /** The request's room; without bound where no filter stands before it. */
  public static Room of(HttpServletRequest request) {
    return request.getAttribute(NAME) instanceof Room room ? room : Room.UNBOUNDED;
  }
}
