package org.waymark.reporting.site.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.waymark.contracts.words.Accent;

/** Answers the style sheet with the council's own colour. */
@Controller
class AccentController {
  private static final String DEFAULT = "#1d4d4f";
  private final Frame frame;

  AccentController(Frame frame) {
    this.frame = frame;
  }

  @GetMapping("/waymark/accent.css")
  ResponseEntity<String> accent() {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/css;charset=UTF-8"))
        .body(new Accent(frame.accent().orElse(DEFAULT)).stylesheet());
  }
}
