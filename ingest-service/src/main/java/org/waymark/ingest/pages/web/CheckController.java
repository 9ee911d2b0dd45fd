package org.waymark.ingest.pages.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.ingest.access.Caller;
import org.waymark.ingest.access.web.Callers;
import org.waymark.ingest.catalogue.CatalogueVersions.Version;
import org.waymark.ingest.check.Asked;
import org.waymark.ingest.check.Check;
import org.waymark.ingest.check.CheckFile;
import org.waymark.ingest.check.FileForm;
import org.waymark.ingest.check.SendChecked;
import org.waymark.ingest.feed.Feeds;
import org.waymark.ingest.receipt.Receipts;
import org.waymark.ingest.submission.Limits;
import org.waymark.ingest.submission.Submissions;
import org.waymark.ingest.submission.UnreadableBody;
import org.waymark.ingest.submission.body.Format;
import org.waymark.ingest.submission.body.Spool;
import org.waymark.ingest.submission.body.SpooledBody;

/** A file is chosen, looked at row by row, and sent. */
@Page
@RequestMapping("/feeds/{feed}/checks")
class CheckController {
  /** How long the receipt is waited for to be final: as long as {@code push} waits. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Feeds feeds;
  private final FeedPage feedPage;
  private final CheckPage checkPage;
  private final CheckFile checkFile;
  private final SendChecked sendChecked;
  private final Submissions submissions;
  private final Receipts receipts;
  private final Limits limits;

  CheckController(
      Feeds feeds,
      FeedPage feedPage,
      CheckPage checkPage,
      CheckFile checkFile,
      SendChecked sendChecked,
      Submissions submissions,
      Receipts receipts,
      Limits limits) {
    this.feeds = feeds;
    this.feedPage = feedPage;
    this.checkPage = checkPage;
    this.checkFile = checkFile;
    this.sendChecked = sendChecked;
    this.submissions = submissions;
    this.receipts = receipts;
    this.limits = limits;
  }

  @PostMapping
  String check(
      Model model,
      @PathVariable String feed,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
      throws IOException {
    var version = feeds.catalogue();
    Feed known = feeds.feed(version, feed);
    if (file == null || file.isEmpty()) {
      return feedPage.show(
          model, version, known, Forms.error("Choose a file that is not empty", "file"));
    }
    try {
      Check check = check(version, known, file);
      return "redirect:/feeds/%s/checks/%s".formatted(feed, check.id());
    } catch (UnreadableBody unreadable) {
      String why = "The file cannot be read: " + unreadable.getMessage();
      return feedPage.show(model, version, known, Forms.error(why, "file"));
    } catch (Spool.TooLarge tooLarge) {
      return feedPage.show(
          model, version, known, Forms.error("The file is too large: send it in parts", "file"));
    }
  }

  private Check check(Version version, Feed feed, MultipartFile file)
      throws IOException, UnreadableBody, Spool.TooLarge {
    String name = FileNames.shown(file.getOriginalFilename());
    Format format = FileForm.of(name, head(file));
    try (InputStream bytes = file.getInputStream();
        Spool spool = Spool.receive(bytes, limits.bytes(), limits.inMemory())) {
      var received =
          new CheckFile.Received(
              name,
              format,
              file.getSize(),
              new SpooledBody(spool, format, limits),
              file::getInputStream);
      return checkFile.check(asked(version, feed), received);
    }
  }

  private static byte[] head(MultipartFile file) throws IOException {
    try (InputStream bytes = file.getInputStream()) {
      return bytes.readNBytes(FileForm.HEAD);
    }
  }

  private static Asked asked(Version version, Feed feed) {
    Caller caller = Callers.mayWrite(feed);
    return new Asked(
        feed, owner(caller), caller.name(), caller.scope().indicators(), version.index());
  }

  /** Who alone may see a check: whoever holds this token. */
  private static String owner(Caller caller) {
    return switch (caller) {
      case Caller.Admin admin -> "admin";
      case Caller.Sender sender ->
          sender.token() == null ? "subject " + sender.name() : "token " + sender.token();
    };
  }

  @GetMapping("/{id}")
  String show(Model model, @PathVariable String feed, @PathVariable String id) {
    Feed known = feeds.feed(feeds.catalogue(), feed);
    Optional<Check> check = checkFile.find(owner(Callers.present()), feed, id);
    if (check.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    String submission = check.get().submission();
    return submission == null
        ? checkPage.show(model, known, check.get(), false)
        : receipt(feed, submission);
  }

  @PostMapping("/{id}/send")
  String send(Model model, @PathVariable String feed, @PathVariable String id)
      throws IOException, UnreadableBody {
    var version = feeds.catalogue();
    Feed known = feeds.feed(version, feed);
    Asked asked = asked(version, known);
    Check check =
        checkFile
            .find(asked.owner(), feed, id)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return switch (sendChecked.send(check, asked)) {
      case SendChecked.Result.Sent sent -> {
        submissions
            .byId(sent.submission())
            .ifPresent(submission -> receipts.whenFinal(submission, patience()));
        yield receipt(feed, sent.submission());
      }
      case SendChecked.Result.Interrupted cut -> checkPage.show(model, known, check, true);
      case SendChecked.Result.Gone gone -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    };
  }

  private Duration patience() {
    return PATIENCE.compareTo(limits.longestWait()) < 0 ? PATIENCE : limits.longestWait();
  }

  private static String receipt(String feed, String submission) {
    return "redirect:/feeds/%s/submissions/%s".formatted(feed, submission);
  }
}
