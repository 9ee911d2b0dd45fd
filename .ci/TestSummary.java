import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Adds up all modules' test reports: names each failed, skipped and flaky test with its reason, and
 * ends with "N passed, N failed, N skipped". Exits 1 if a test failed or none ran.
 */
int passed;

int failed;
int skipped;

void main() throws Exception {
  for (Path report : reports()) {
    var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    NodeList cases = builder.parse(report.toFile()).getElementsByTagName("testcase");
    for (int i = 0; i < cases.getLength(); i++) {
      count((Element) cases.item(i));
    }
  }
  IO.println("%d tests run, %d skipped".formatted(passed + failed, skipped));
  IO.println("%d passed, %d failed, %d skipped".formatted(passed, failed, skipped));
  System.exit(failed > 0 || passed == 0 ? 1 : 0);
}

List<Path> reports() throws IOException {
  try (var files = Files.find(Path.of("."), 4, (path, attributes) -> isReport(path))) {
    return files.sorted().toList();
  }
}

boolean isReport(Path path) {
  var place = "target" + File.separator + "surefire-reports" + File.separator + "TEST-";
  return path.toString().contains(place) && path.toString().endsWith(".xml");
}

void count(Element test) {
  if (has(test, "skipped")) {
    skipped++;
    IO.println("skipped: %s: %s".formatted(name(test), reason(test, "skipped")));
  } else if (has(test, "failure") || has(test, "error")) {
    failed++;
    var kind = has(test, "failure") ? "failure" : "error";
    IO.println("failed: %s: %s".formatted(name(test), reason(test, kind)));
  } else {
    passed++;
    if (has(test, "flakyFailure") || has(test, "flakyError")) {
      var kind = has(test, "flakyFailure") ? "flakyFailure" : "flakyError";
      IO.println("flaky: %s: %s".formatted(name(test), reason(test, kind)));
    }
  }
}

boolean has(Element test, String child) {
  return test.getElementsByTagName(child).getLength() > 0;
}

String name(Element test) {
  var owner = test.getAttribute("classname");
  return owner.substring(owner.lastIndexOf('.') + 1) + "." + test.getAttribute("name");
}

/** What an aborted test says stands in the text, after the exception's name; others have a message. */
String reason(Element test, String child) {
  var element = (Element) test.getElementsByTagName(child).item(0);
  var message = element.getAttribute("message");
  var said = message.isBlank() ? element.getTextContent() : message;
  return said.lines()
      .filter(line -> !line.isBlank())
      .findFirst()
      .map(line -> line.replaceFirst("^[\\w.$]+(Exception|Error): ", ""))
      .orElse("no reason given");
}
