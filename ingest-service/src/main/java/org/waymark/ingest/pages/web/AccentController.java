package org.waymark.ingest.pages.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.waymark.contracts.catalogue.Council;
import org.waymark.contracts.words.Accent;

/** Answers the style sheet with the council's own colour. */
@Page
class AccentController {
  private static final String DEFAULT = "#1d4d4f";
  private final Frame frame;

  AccentController(Frame frame) {
    this.frame = frame;
  }

  @GetMapping("/waymark/accent.css")
  ResponseEntity<String> accent() {
    String colour = frame.council().map(Council::accent).orElse(DEFAULT);
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
        .body(new Accent(colour).stylesheet());
  }
}
