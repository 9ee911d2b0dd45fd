package org.waymark.ingest.wiring;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.gridfs.GridFsOperations;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waymark.ingest.access.Access;
import org.waymark.ingest.check.CheckFile;
import org.waymark.ingest.check.Checks;
import org.waymark.ingest.check.SendChecked;
import org.waymark.ingest.check.mongo.MongoChecks;
import org.waymark.ingest.session.SignedIn;
import org.waymark.ingest.session.mongo.MongoSessions;
import org.waymark.ingest.submission.Limits;
import org.waymark.ingest.submission.TakeSubmission;

/** What the pages need: sessions, and files that are checked before they are sent. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration {
  @Bean
  SignedIn signedIn(MongoOperations mongo, Access access) {
    return new SignedIn(new MongoSessions(mongo), access, Clock.systemUTC());
  }

  @Bean(initMethod = "createIndexes")
  MongoChecks checks(MongoOperations mongo, GridFsOperations files) {
    return new MongoChecks(mongo, files);
  }

  @Bean
  CheckFile checkFile(TakeSubmission takeSubmission, Checks checks) {
    return new CheckFile(takeSubmission, checks, Clock.systemUTC());
  }

  @Bean
  SendChecked sendChecked(TakeSubmission takeSubmission, Checks checks, Limits limits) {
    return new SendChecked(takeSubmission, checks, limits);
  }

  /** Sessions that are over, and files that nobody can send any more. */
  @Component
  static class Tidying {
    private final SignedIn signedIn;
    private final CheckFile checkFile;

    Tidying(SignedIn signedIn, CheckFile checkFile) {
      this.signedIn = signedIn;
      this.checkFile = checkFile;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    void tidy() {
      signedIn.tidy();
      checkFile.tidy();
    }
  }
}
