import { Button } from '@keystar/ui/button'

/** Opens the story in a window of its own, as readers would see it if it were published now. */
export function PreviewButton({ storyId }: { storyId: string }) {
  return (
    <Button href={`/preview?story=${storyId}`} target="_blank" alignSelf="start">
      Preview
    </Button>
  )
}
