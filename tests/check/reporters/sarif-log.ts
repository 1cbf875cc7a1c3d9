interface Location {
  physicalLocation: {
    artifactLocation: {uri: string};
    region: {startLine: number; startColumn: number};
  };
}

/** The parts of a SARIF log that tests look at. */
export interface Log {
  runs: {
    tool: {
      driver: {
        rules: {
          id: string;
          shortDescription: {text: string};
          fullDescription: {text: string};
          help: {markdown: string};
          helpUri: string;
          defaultConfiguration: unknown;
        }[];
      };
    };
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      message: {text: string};
      locations: Location[];
      fixes?: {
        artifactChanges: {
          artifactLocation: {uri: string};
          replacements: {
            deletedRegion: {startLine: number; startColumn: number; endLine: number; endColumn: number};
            insertedContent: {text: string};
          }[];
        }[];
      }[];
      partialFingerprints: Record<string, string>;
    }[];
  }[];
}
